import type { Locale } from '../../contract'
import { defaultLanguage, isLanguage } from '../languages'

/** The rows of one document, one for each language in which it is written. */
export type Translations<Row> = Map<Locale, Row>

/**
 * The row to read a text from: the asked language's, else the default language's.
 *
 * @throws Error when the default language's row is missing; such documents are not public.
 */
export function textIn<Row>(
  translations: Translations<Row>,
  language: Locale,
): { row: Row; locale: Locale } {
  const row = translations.get(language)
  if (row) return { row, locale: language }
  return { row: factsOf(translations), locale: defaultLanguage }
}

/** The default language's row: where everything comes from that is no text. */
export function factsOf<Row>(translations: Translations<Row>): Row {
  const row = translations.get(defaultLanguage)
  if (!row) throw new Error('a public document has no row in the default language')
  return row
}

/** The languages of the site in which a document is written, the default one first. */
export function writtenLanguages<Row>(translations: Translations<Row>): Locale[] {
  return [...translations.keys()].filter(isLanguage)
}

/**
 * Brings the rows of each language together by document, in the order of the default language's.
 * A document without a row in the default language is left out: it is not public.
 */
export function byDocument<Row extends { documentId: string }>(
  rows: Record<Locale, Row[]>,
): Map<string, Translations<Row>> {
  const documents = new Map<string, Translations<Row>>()
  for (const row of rows[defaultLanguage]) {
    documents.set(row.documentId, new Map([[defaultLanguage, row]]))
  }
  for (const [language, translated] of Object.entries(rows) as [Locale, Row[]][]) {
    for (const row of translated) documents.get(row.documentId)?.set(language, row)
  }
  return documents
}
