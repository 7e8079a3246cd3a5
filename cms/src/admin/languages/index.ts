import type { Locale } from '../../contract'
import * as all from './all'
import type { AdminWords } from './en'

export type { AdminWords }

const words: Readonly<Record<Locale, AdminWords>> = all

/** What the admin says in a language, by feature. */
export function adminWordsOf(language: Locale): AdminWords {
  return words[language]
}
