import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from '../locale'
import type { FlyerWords } from './en'

const words = import.meta.glob<FlyerWords>('./??.ts', { eager: true, import: 'words' })

/** What is said on a flyer and around it, in one language. */
export function flyerWordsOf(locale: Locale): FlyerWords {
  const own = words[`./${locale}.ts`]
  if (!own) throw new Error(`No words in "${locale}"`)
  return own
}

/** The same in the language of the page. */
export function useFlyerWords(): ComputedRef<FlyerWords> {
  const locale = useLocale()
  return computed(() => flyerWordsOf(locale.value))
}
