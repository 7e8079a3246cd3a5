import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { defaultLanguage } from '../../content/languages'
import { firstOf, type Published } from '../../content/reading/published'
import { toOpened, type DocumentRow, type LongTexts, type Opened, type Previewed } from './opened'
import { translationsOf } from './replacing'
import type { DocumentTicket } from '../../tickets/tickets'

/** Which document is opened, and how. */
export type DocumentAsked = Pick<DocumentTicket, 'documentId' | 'status' | 'language'>

/**
 * What would be public if the draft of one document were published now, or what is, as its ticket
 * says. Null when there is no such document.
 */
export async function openDocument<Row extends DocumentRow, TextRow>(
  previewed: Previewed<Row, TextRow>,
  strapi: Core.Strapi,
  published: Published,
  { documentId: id, status, language }: DocumentAsked,
): Promise<Opened | null> {
  const content =
    status === 'published' ? published : await withDraft(previewed, strapi, published, id)
  if (!content) return null
  const texts = await longTexts(
    (locale) => previewed.readTexts(strapi, id, locale, status),
    language,
  )
  return texts && toOpened(strapi, previewed, id, content, texts)
}

async function withDraft<Row extends DocumentRow, TextRow>(
  { readDraft, withIt }: Previewed<Row, TextRow>,
  strapi: Core.Strapi,
  published: Published,
  id: string,
): Promise<Published | null> {
  const draft = translationsOf(firstOf(await readDraft(strapi, id)))
  return draft && withIt(published, id, draft)
}

export async function longTexts<Row>(
  read: (locale: Locale) => Promise<Row | null>,
  language: Locale,
): Promise<LongTexts<Row> | null> {
  const inDefault = await read(defaultLanguage)
  const asked = language === defaultLanguage ? inDefault : await read(language)
  const facts = inDefault ?? asked
  const content = asked ?? inDefault
  return facts && content && { facts, content }
}
