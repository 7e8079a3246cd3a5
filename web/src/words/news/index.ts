import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { inLanguage } from '../../inLanguage'
import { useLocale } from '../locale'
import type { NewsWords } from './en'

const words = import.meta.glob<NewsWords>('./??.ts', { eager: true, import: 'words' })

/** What is said where news is shown, in one language. */
export function newsWordsOf(locale: Locale): NewsWords {
  return inLanguage(words, locale)
}

/** The same in the language of the page. */
export function useNewsWords(): ComputedRef<NewsWords> {
  const locale = useLocale()
  return computed(() => newsWordsOf(locale.value))
}
