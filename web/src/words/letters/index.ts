import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { inLanguage } from '../../inLanguage'
import { useLocale } from '../locale'
import type { LettersWords } from './en'

const words = import.meta.glob<LettersWords>('./??.ts', { eager: true, import: 'words' })

/** What is said where letters that were sent are shown, in one language. */
export function lettersWordsOf(locale: Locale): LettersWords {
  return inLanguage(words, locale)
}

/** The same in the language of the page. */
export function useLettersWords(): ComputedRef<LettersWords> {
  const locale = useLocale()
  return computed(() => lettersWordsOf(locale.value))
}
