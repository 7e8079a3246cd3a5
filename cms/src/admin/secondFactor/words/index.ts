import type { Locale } from '../../../contract'
import { de } from './de'
import { en, type SecondStepWords } from './en'
import { es } from './es'

export type { SecondStepWords }

/**
 * Apart from what the rest of the admin says: nobody loads these words before a second step is asked
 * for or looked at.
 */
const words: Readonly<Record<Locale, SecondStepWords>> = { en, es, de }

export function secondStepWordsOf(language: Locale): SecondStepWords {
  return words[language]
}
