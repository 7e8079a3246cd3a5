import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { findVersion, versionBeside, type VersionRow } from '../../history/versions'
import { defaultLanguage } from '../../content/languages'
import type { Published } from '../../content/reading/published'
import { readMeeting, readPage, readPosition } from '../../content/reading/queries'
import type { Translations } from '../../content/reading/texts'
import type { LongTexts, Opened } from './opened'
import { translationsOf, withMeeting, withPage, withPosition } from './replacing'
import { toRow, type Rows } from './rows'
import type { PreviewedType, VersionTicket } from '../../tickets/tickets'
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
export async function openVersion(
  strapi: Core.Strapi,
  published: Published,
  { type, documentId: id, language }: VersionTicket,
  version: VersionRow,
): Promise<Opened | null> {
  switch (type) {
    case 'api::page.page': {
      const then = await readThen(strapi, type, version)
      if (!then) return null
      const page = translationsThen(published.tree.page(id), then, language)
      const texts = await textsThen(then, () => readPage(strapi, id, defaultLanguage))
      return page && { type, content: withPage(published, id, page), texts }
    }
    case 'api::meeting.meeting': {
      const then = await readThen(strapi, type, version)
      if (!then) return null
      const meeting = translationsThen(published.meetings.get(id), then, language)
      const texts = await textsThen(then, () => readMeeting(strapi, id, defaultLanguage))
      return meeting && { type, content: withMeeting(published, id, meeting), texts }
    }
    case 'api::position.position': {
      const then = await readThen(strapi, type, version)
      if (!then) return null
      const position = translationsThen(published.positions.get(id), then, language)
      const texts = await textsThen(then, () => readPosition(strapi, id, defaultLanguage))
      return position && { type, content: withPosition(published, id, position), texts }
    }
  }
}

/** A document as it was. */
interface Then<Row> {
  /** In the language of the version. */
  content: Row
  /** In the default language; null: it is not known any more. */
  facts: Row | null
}

async function readThen<Type extends PreviewedType>(
  strapi: Core.Strapi,
  type: Type,
  version: VersionRow,
): Promise<Then<Rows[Type]> | null> {
  const content = await toRow(strapi, type, version)
  if (!content) return null
  if (version.language === defaultLanguage) return { content, facts: content }
  const beside = await versionBeside(strapi, version, defaultLanguage)
  return { content, facts: beside && (await toRow(strapi, type, beside)) }
}

/** What is not known of that time is told as it is public now. */
function translationsThen<Row extends { documentId: string; slug?: string | null }>(
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
