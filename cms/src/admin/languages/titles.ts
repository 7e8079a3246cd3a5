import type { Locale } from '../../contract'
import { isSpoken } from '../../languages'
import { isRecord } from '../../records'
import { languageTitle } from './names'

/** The languages of the site as Strapi keeps them, called as a reader calls them; others as they are. */
export function withTitles(languages: unknown, reader: Locale): unknown {
  if (!Array.isArray(languages)) return languages
  return languages.map((language: unknown) =>
    isRecord(language) && isSpoken(language['code'])
      ? { ...language, name: languageTitle(language['code'], reader) }
      : language,
  )
}
