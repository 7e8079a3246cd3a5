import type { Locale } from '../contract'
import * as all from './all'
import type { Language, Words } from './en'

export type { Words }

/** Every language that the code speaks: one without its file does not compile. */
export const spoken: Readonly<Record<Locale, Language>> = all

/** The language of the source: programs are told in it, and whoever speaks none of ours. */
export const sourceLanguage = 'en' satisfies Locale

/** The language of the source comes first. */
export const spokenLanguages: readonly Locale[] = Object.keys(spoken)
  .filter(isSpoken)
  .sort((a, b) => Number(b === sourceLanguage) - Number(a === sourceLanguage))

export function isSpoken(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(spoken, value)
}

/** The words of a language, by feature. */
export function wordsOf(language: Locale): Words {
  return spoken[language].words
}

/** How dates, numbers and lists are written in a language (BCP 47). */
export function tagOf(language: Locale): string {
  return spoken[language].tag
}

/** What a language calls another one, as it stands within a sentence: "Spanish", "español". */
export function languageName(named: Locale, language: Locale): string {
  return new Intl.DisplayNames(tagOf(language), { type: 'language' }).of(named) ?? named
}

/** Something for each language. */
export function byLanguage<Value>(make: (language: Locale) => Value): Record<Locale, Value> {
  const made: Partial<Record<Locale, Value>> = {}
  for (const language of spokenLanguages) made[language] = make(language)
  // Every language has its value now, which TypeScript does not see.
  return made as Record<Locale, Value>
}
