import type { Preview } from '../../contract'
import { findDate, toMeetingDate } from '../../content/mappers/dates'
import { toMeeting } from '../../content/mappers/meetings'
import type { Moment } from '../../content/mappers/occurrences'
import { toPage } from '../../content/mappers/pages'
import { toPosition } from '../../content/mappers/positions'
import type { Published } from '../../content/reading/published'
import type {
  MeetingContentRow,
  PageContentRow,
  PositionContentRow,
} from '../../content/reading/queries'

/** What the mappers make a document of: content that holds it, and its long texts. */
export type Opened =
  | { type: 'api::page.page'; content: Published; texts: LongTexts<PageContentRow> }
  | { type: 'api::meeting.meeting'; content: Published; texts: LongTexts<MeetingContentRow> }
  | { type: 'api::position.position'; content: Published; texts: LongTexts<PositionContentRow> }

/** The default language's row for facts, the asked one for texts; each stands in for the other. */
export interface LongTexts<Row> {
  facts: Row
  content: Row
}

export type Shown = Preview['shown']

/**
 * What is to be seen of a document.
 *
 * @param date of a meeting: the one to be shown, by the local date on which the rule put it
 * @returns null when there is no such document or date
 */
export function toShown(
  opened: Opened,
  id: string,
  moment: Moment,
  date: string | null,
): Shown | null {
  const { content } = opened
  switch (opened.type) {
    case 'api::page.page':
      if (!content.tree.page(id) || date !== null) return null
      return { kind: 'page', data: toPage(content, id, opened.texts, moment) }
    case 'api::position.position':
      if (!content.positions.has(id) || date !== null) return null
      return { kind: 'position', data: toPosition(content, id, opened.texts, moment) }
    case 'api::meeting.meeting':
      if (!content.meetings.has(id)) return null
      if (date !== null) return toDate(content, id, opened.texts, date, moment)
      return { kind: 'meeting', data: toMeeting(content, id, opened.texts, moment) }
  }
}

function toDate(
  content: Published,
  id: string,
  texts: LongTexts<MeetingContentRow>,
  date: string,
  moment: Moment,
): Shown | null {
  const occurrence = findDate(content, id, date, moment)
  if (!occurrence) return null
  const meeting = toMeeting(content, id, texts, moment, occurrence)
  return { kind: 'date', data: toMeetingDate(content, id, { occurrence, meeting }, moment) }
}
