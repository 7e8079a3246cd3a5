import type { Locale } from '../../contract'
import { languageName } from '../../languages'

/** What a language is called in a list: "Spanish"; in the reader's language, wherever the desk names one. */
export function languageTitle(named: Locale, language: Locale): string {
  const name = languageName(named, language)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
