import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { defaultLanguage } from '../../content/languages'
import { firstOf, type Published } from '../../content/reading/published'
import {
  readMeeting,
  readMeetingDraft,
  readPage,
  readPageDraft,
  readPosition,
  readPositionDraft,
} from '../../content/reading/queries'
import type { LongTexts, Opened } from './opened'
import { translationsOf, withMeeting, withPage, withPosition } from './replacing'
import type { DocumentTicket } from '../../tickets/tickets'

/**
 * What would be public if the draft of one document were published now, or what is, as its ticket
 * says. Null when there is no such document.
 */
export async function openDocument(
  strapi: Core.Strapi,
  published: Published,
  ticket: DocumentTicket,
): Promise<Opened | null> {
  const { type, documentId: id, status, language } = ticket
  const content = status === 'published' ? published : await withDraft(strapi, published, ticket)
  if (!content) return null
  switch (type) {
    case 'api::page.page': {
      const texts = await longTexts((locale) => readPage(strapi, id, locale, status), language)
      return texts && { type, content, texts }
    }
    case 'api::meeting.meeting': {
      const texts = await longTexts((locale) => readMeeting(strapi, id, locale, status), language)
      return texts && { type, content, texts }
    }
    case 'api::position.position': {
      const texts = await longTexts((locale) => readPosition(strapi, id, locale, status), language)
      return texts && { type, content, texts }
    }
  }
}

async function withDraft(
  strapi: Core.Strapi,
  published: Published,
  { type, documentId: id }: DocumentTicket,
): Promise<Published | null> {
  switch (type) {
    case 'api::page.page': {
      const page = translationsOf(firstOf(await readPageDraft(strapi, id)))
      return page && withPage(published, id, page)
    }
    case 'api::meeting.meeting': {
      const meeting = translationsOf(firstOf(await readMeetingDraft(strapi, id)))
      return meeting && withMeeting(published, id, meeting)
    }
    case 'api::position.position': {
      const position = translationsOf(firstOf(await readPositionDraft(strapi, id)))
      return position && withPosition(published, id, position)
    }
  }
}

async function longTexts<Row>(
  read: (locale: Locale) => Promise<Row | null>,
  language: Locale,
): Promise<LongTexts<Row> | null> {
  const inDefault = await read(defaultLanguage)
  const asked = language === defaultLanguage ? inDefault : await read(language)
  const facts = inDefault ?? asked
  const content = asked ?? inDefault
  return facts && content && { facts, content }
}
