import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { inLanguage } from '../../inLanguage'
import { useLocale } from '../locale'
import type { PeopleWords } from './en'

const words = import.meta.glob<PeopleWords>('./??.ts', { eager: true, import: 'words' })

/** What is said where people are shown, in one language. */
export function peopleWordsOf(locale: Locale): PeopleWords {
  return inLanguage(words, locale)
}

/** The same in the language of the page. */
export function usePeopleWords(): ComputedRef<PeopleWords> {
  const locale = useLocale()
  return computed(() => peopleWordsOf(locale.value))
}
