import type { Locale } from '../../contract'
import { spoken } from '../../languages'
import type { Language } from '../../languages/en'
import * as all from './all'
import { keepAdminWords, type AdminWords } from '.'

/** What a file of a language exports, by its code. */
type Exported<Words> = Partial<Record<Locale, Words>>

/** What a language says: to everybody, and at the desk alone. */
type Fetched = Promise<[Exported<Language>, Exported<AdminWords>]>

const files: Readonly<Record<Locale, () => Fetched>> = all

/**
 * Fetches what a language says. Only then it can be spoken: a browser has none of them before
 * (`vite/oneLanguage.ts`).
 */
export async function loadWords(language: Locale): Promise<void> {
  const [everybodys, desks] = await files[language]()
  Object.assign(spoken[language], everybodys[language])
  const words = desks[language]
  if (words) keepAdminWords(language, words)
}
