import type { Locale } from '../contract'
import { isRecord } from '../records'
import { isDescription } from './description'
import { defaultLanguage } from './languages'

/** What a file says of itself to whoever does not see it. */
export interface Described {
  /** In the default language. */
  alternativeText?: unknown
  /** In other languages, by their codes. */
  alternativeTexts?: unknown
}

/** The field of files that has what they show in other languages than the default one. */
export const alternativeTextsField = 'alternativeTexts'

/** What is written in just that language; '' if nothing is. */
export function writtenIn(file: Described, language: Locale): string {
  const { alternativeText, alternativeTexts } = file
  if (language === defaultLanguage) return textOf(alternativeText)
  return isRecord(alternativeTexts) ? textOf(alternativeTexts[language]) : ''
}

/** The language in which a file is read out in a text of that language: the default one if need be. */
export function languageReadOut(file: Described, language: Locale): Locale {
  return isDescription(writtenIn(file, language)) ? language : defaultLanguage
}

/** What is read out in a text of that language: what is not written in it is read in the default one. */
export function readOutIn(file: Described, language: Locale): string {
  return writtenIn(file, languageReadOut(file, language))
}

/** The same with another text in one language, as files hold it; what others say stays. */
export function withTextIn<File extends Described>(
  file: File,
  language: Locale,
  text: string,
): File {
  if (language === defaultLanguage) return { ...file, alternativeText: text }
  const { alternativeTexts } = file
  const before = isRecord(alternativeTexts) ? alternativeTexts : {}
  return { ...file, alternativeTexts: { ...before, [language]: text } }
}

const textOf = (text: unknown) => (typeof text === 'string' ? text : '')
