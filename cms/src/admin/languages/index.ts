import type { Locale } from '../../contract'
import type { AdminWords } from './en'

export type { AdminWords }

/** Of the languages that were fetched. */
const kept = new Map<Locale, AdminWords>()

/** Has a language spoken from now on. */
export function keepAdminWords(language: Locale, words: AdminWords): void {
  kept.set(language, words)
}

/** What the admin says in a language, by feature. @throws where it was not fetched (`load.ts`) */
export function adminWordsOf(language: Locale): AdminWords {
  const words = kept.get(language)
  if (!words) throw new Error(`the words of "${language}" were not fetched`)
  return words
}
