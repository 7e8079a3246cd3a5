import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from '../locale'
import type { SearchWords } from './en'

const words = import.meta.glob<SearchWords>('./??.ts', { eager: true, import: 'words' })

/** What the search says, in one language. */
export function searchWordsOf(locale: Locale): SearchWords {
  const own = words[`./${locale}.ts`]
  if (!own) throw new Error(`No words in "${locale}"`)
  return own
}

/** The same in the language of the page. */
export function useSearchWords(): ComputedRef<SearchWords> {
  const locale = useLocale()
  return computed(() => searchWordsOf(locale.value))
}
