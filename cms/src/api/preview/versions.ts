import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { findVersion, versionBeside, type VersionRow } from '../../history/versions'
import { defaultLanguage } from '../../content/languages'
import type { Published } from '../../content/reading/published'
import type { Translations } from '../../content/reading/texts'
import { toOpened, type DocumentRow, type LongTexts, type Opened, type Previewed } from './opened'
import { translationsOf } from './replacing'
import { toRow } from './rows'
import type { VersionTicket } from '../../tickets/tickets'
import { byLanguage } from '../../languages'

/** The version that a ticket opens; null: it is not kept any more. */
export async function findTicketed(
  strapi: Core.Strapi,
  { type, documentId, language, version: id }: VersionTicket,
): Promise<VersionRow | null> {
  const version = await findVersion(strapi, id)
  const isMeant =
    version?.type === type && version.document === documentId && version.language === language
  return isMeant ? version : null
}

/**
 * What would be public if a document were as it was when a version of it was kept: its texts are the
 * version's, its facts those that were public then; all the rest stays as it is. Nothing is written:
 * the rows that the mappers take are made of what was kept. Null when it can't be shown any more.
 */
export async function openVersion<Row extends DocumentRow, TextRow>(
  previewed: Previewed<Row, TextRow>,
  strapi: Core.Strapi,
  published: Published,
  { documentId: id, language }: VersionTicket,
  version: VersionRow,
): Promise<Opened | null> {
  const { find, readTexts, withIt } = previewed
  const then = await readThen<Row & TextRow>(strapi, version)
  if (!then) return null
  const document = translationsThen(find(published, id), then, language)
  const texts = await textsThen<TextRow>(then, () => readTexts(strapi, id, defaultLanguage))
  return document && toOpened(strapi, previewed, id, withIt(published, id, document), texts)
}

/** A document as it was. */
interface Then<Row> {
  /** In the language of the version. */
  content: Row
  /** In the default language; null: it is not known any more. */
  facts: Row | null
}

async function readThen<Row extends DocumentRow>(
  strapi: Core.Strapi,
  version: VersionRow,
): Promise<Then<Row> | null> {
  const content = await toRow<Row>(strapi, version)
  if (!content) return null
  if (version.language === defaultLanguage) return { content, facts: content }
  const beside = await versionBeside(strapi, version, defaultLanguage)
  return { content, facts: beside && (await toRow<Row>(strapi, beside)) }
}

/** What is not known of that time is told as it is public now. */
function translationsThen<Row extends DocumentRow>(
  now: Translations<Row> | null | undefined,
  { content, facts }: Then<Row>,
  language: Locale,
): Translations<Row> | null {
  const rows = byLanguage((each) => {
    const then = each === defaultLanguage ? facts : null
    return then ?? now?.get(each) ?? null
  })
  return translationsOf({ ...rows, [language]: content })
}

/** @param readFacts gives those that are public now */
async function textsThen<Row>(
  { content, facts }: Then<Row>,
  readFacts: () => Promise<Row | null>,
): Promise<LongTexts<Row>> {
  return { content, facts: facts ?? (await readFacts()) ?? content }
}
