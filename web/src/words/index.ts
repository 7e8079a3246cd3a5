import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from './locale'
import { wordFiles } from './files'
import type { Words } from './en'
import { wordsByChunk } from './loading'

export type { Words }

const words = wordsByChunk<Words>((locale) => wordFiles[`./${locale}.ts`]?.())

/** Gets the words of a language, which has to happen before `wordsOf` is asked for them. */
export function loadWords(locale: Locale): Promise<void> {
  return words.load(locale)
}

/** The words of a language that is loaded. */
export function wordsOf(locale: Locale): Words {
  return words.of(locale)
}

/** The interface's words in the language of the page. */
export function useWords(): ComputedRef<Words> {
  const locale = useLocale()
  return computed(() => wordsOf(locale.value))
}
