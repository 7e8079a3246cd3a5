import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { inLanguage } from '../../inLanguage'
import { useLocale } from '../locale'
import type { MonthWords } from './en'

const words = import.meta.glob<MonthWords>('./??.ts', { eager: true, import: 'words' })

/** What a month of the programme says, in one language. */
export function monthWordsOf(locale: Locale): MonthWords {
  return inLanguage(words, locale)
}

/** The same in the language of the page. */
export function useMonthWords(): ComputedRef<MonthWords> {
  const locale = useLocale()
  return computed(() => monthWordsOf(locale.value))
}
