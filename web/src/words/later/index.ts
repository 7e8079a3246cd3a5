import { computed, type ComputedRef } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from '../locale'
import { inLanguage } from '../../inLanguage'
import type { LaterWords } from './en'

export type { LaterWords }

// Every language: who has come to use these parts does not wait for another file.
const words = import.meta.glob<LaterWords>('./??.ts', { eager: true, import: 'words' })

/** The same for what loads and describes what comes after the first page. */
export function laterWordsOf(locale: Locale): LaterWords {
  return inLanguage(words, locale)
}

/**
 * The texts of the parts in `laterParts.ts`, in the language of the page. For these only: whatever
 * else used them would bring them along on a first visit.
 */
export function useLaterWords(): ComputedRef<LaterWords> {
  const locale = useLocale()
  return computed(() => laterWordsOf(locale.value))
}
