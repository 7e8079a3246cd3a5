import type { Locale } from '../../contract'
import { isRecord } from '../../records'
import { defaultLanguage, isLanguage, onlyInField, onlyLanguage } from '../languages'

/** The rows of one document, one for each language in which it is written. */
export type Translations<Row> = Map<Locale, Row>

/** A row to read a text from. */
interface Text<Row> {
  row: Row
  /** In which language it is. */
  locale: Locale
  /** The language of the row, which of something in one other language only is not that of its text. */
  storedIn: Locale
}

/**
 * The row to read a text from: the asked language's, else the default language's.
 *
 * @throws Error when the default language's row is missing; such documents are not public.
 */
export function textIn<Row>(translations: Translations<Row>, language: Locale): Text<Row> {
  const row = translations.get(language)
  if (row && language !== defaultLanguage) return { row, locale: language, storedIn: language }
  const facts = factsOf(translations)
  return { row: facts, locale: spokenIn(facts), storedIn: defaultLanguage }
}

/** In which language the text of a default language's row is. */
function spokenIn(row: unknown): Locale {
  return (isRecord(row) ? onlyLanguage(row[onlyInField]) : null) ?? defaultLanguage
}

/** The default language's row: where everything comes from that is no text. */
export function factsOf<Row>(translations: Translations<Row>): Row {
  const row = translations.get(defaultLanguage)
  if (!row) throw new Error('a public document has no row in the default language')
  return row
}

/** The languages of the site in which a document is written, that of its original first. */
export function writtenLanguages<Row>(translations: Translations<Row>): Locale[] {
  const written = [...translations].map(([language, row]) =>
    language === defaultLanguage ? spokenIn(row) : language,
  )
  return [...new Set(written)].filter(isLanguage)
}

/** The document that has a slug in a language; null: none has. */
export function findBySlug<Row extends { slug?: string | null | undefined }>(
  documents: ReadonlyMap<string, Translations<Row>>,
  slug: string,
  language: Locale,
): string | null {
  for (const [id, document] of documents) {
    if (textIn(document, language).row.slug === slug) return id
  }
  return null
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
