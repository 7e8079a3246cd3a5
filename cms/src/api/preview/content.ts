import type { Core } from '@strapi/strapi'
import type { Locale, Preview } from '../../contract'
import { defaultLanguage } from '../site/languages'
import { findDate, toMeetingDate } from '../site/mappers/dates'
import { toMeeting } from '../site/mappers/meetings'
import type { Moment } from '../site/mappers/occurrences'
import { toPage } from '../site/mappers/pages'
import { toPosition } from '../site/mappers/positions'
import type { Published } from '../site/reading/published'
import { readMeeting, readPage, readPosition } from '../site/reading/queries'
import type { Ticket } from './tickets'

type Shown = Preview['shown']

/**
 * What a ticket opens, out of content that holds it.
 *
 * @param date of a meeting: the one to be shown, by the local date on which the rule put it
 */
export async function readPreviewed(
  strapi: Core.Strapi,
  content: Published,
  { type, documentId: id, status }: Ticket,
  moment: Moment,
  date: string | null,
): Promise<Shown | null> {
  switch (type) {
    case 'api::page.page': {
      if (!content.tree.page(id) || date !== null) return null
      const rows = await longTexts((locale) => readPage(strapi, id, locale, status), moment)
      return rows && { kind: 'page', data: toPage(content, id, rows, moment) }
    }
    case 'api::position.position': {
      if (!content.positions.has(id) || date !== null) return null
      const rows = await longTexts((locale) => readPosition(strapi, id, locale, status), moment)
      return rows && { kind: 'position', data: toPosition(content, id, rows, moment) }
    }
    case 'api::meeting.meeting': {
      if (!content.meetings.has(id)) return null
      const rows = await longTexts((locale) => readMeeting(strapi, id, locale, status), moment)
      if (!rows) return null
      if (date !== null) return toDate(content, id, rows, date, moment)
      return { kind: 'meeting', data: toMeeting(content, id, rows, moment) }
    }
  }
}

type MeetingTexts = Parameters<typeof toMeeting>[2]

function toDate(
  content: Published,
  id: string,
  rows: MeetingTexts,
  date: string,
  moment: Moment,
): Shown | null {
  const occurrence = findDate(content, id, date, moment)
  if (!occurrence) return null
  const meeting = toMeeting(content, id, rows, moment, occurrence)
  return { kind: 'date', data: toMeetingDate(content, id, { occurrence, meeting }, moment) }
}

/** The default language's row for facts, the asked one for texts; each stands in for the other. */
async function longTexts<Row>(
  read: (locale: Locale) => Promise<Row | null>,
  { language }: Moment,
): Promise<{ facts: Row; content: Row } | null> {
  const inDefault = await read(defaultLanguage)
  const asked = language === defaultLanguage ? inDefault : await read(language)
  const facts = inDefault ?? asked
  const content = asked ?? inDefault
  return facts && content && { facts, content }
}
