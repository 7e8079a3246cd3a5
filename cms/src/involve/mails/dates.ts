import type { Temporal } from 'temporal-polyfill'
import { accessLines, toDateCalendar } from '../../content/mappers/calendar'
import { findDate } from '../../content/mappers/dates'
import { meetingPath, meetingTitle } from '../../content/mappers/meetings'
import type { Published } from '../../content/reading/published'
import { factsOf } from '../../content/reading/texts'
import { serialize } from '../../calendar/ics'
import type { Locale, Occurrence } from '../../contract'
import { wordsOf } from '../../languages'
import { oneLine } from './filling'
import { occurrenceInWords } from '../../content/inWords/occurrences'
import { zoneInWords } from '../../content/inWords/dates'

/** For whom, and when, a date is put in words. */
export interface Reader {
  language: Locale
  now: Temporal.Instant
}

/** "Thursday, November 26, 7:00 – 9:00 PM (Pacific Time)", by the clock at the place. */
export function whenInWords(occurrence: Occurrence, { language, now }: Reader): string {
  const words = occurrenceInWords(occurrence, language)
  if (occurrence.allDay) return words
  return `${words} (${zoneInWords(occurrence.timeZone, language, now)})`
}

/** "Library, 12 Main Street, Portland"; how to attend where no place is known. */
export function placeInWords({ attendance, venue }: Occurrence, language: Locale): string {
  const how = wordsOf(language).content.attendance[attendance]
  if (attendance === 'online' || !venue) return how
  const place = [venue.name, venue.streetAddress, venue.city].filter(Boolean).join(', ')
  return attendance === 'hybrid' ? `${place} · ${how}` : place
}

/** "Reading circle: Rosa Luxemburg on reform, with Maya Torres": what a date is called, in one line. */
export function titleInWords({ title, speakers }: Occurrence, language: Locale): string {
  const { withSpeakers } = wordsOf(language).content
  return oneLine([title, ...(speakers.length > 0 ? [withSpeakers(speakers)] : [])].join(', '))
}

/** "Step-free · Masks encouraged"; empty where nothing is known. */
export function accessInWords(occurrence: Occurrence, language: Locale): string {
  return accessLines(occurrence, language).join(' · ')
}

/** Null where the rule names no such date any more, or the meeting is not public. */
export function findOccurrence(
  published: Published,
  meeting: string | null,
  originalDate: string | null,
  reader: Reader,
): Occurrence | null {
  if (meeting === null || originalDate === null || !published.meetings.has(meeting)) return null
  return findDate(published, meeting, originalDate, reader)
}

/** Null where the meeting is not public. */
export function meetingTold(
  published: Published,
  meeting: string | null,
  language: Locale,
): { title: string; path: string } | null {
  const document = meeting === null ? undefined : published.meetings.get(meeting)
  if (meeting === null || !document) return null
  const slug = factsOf(document).slug ?? ''
  return { title: meetingTitle(published, meeting, language) ?? '', path: meetingPath(slug) }
}

/** The file of one date that the door gives as well. */
export function calendarFile(
  published: Published,
  meeting: string,
  { slug, originalDate }: Occurrence,
  reader: Reader & { siteUrl: string },
): { filename: string; content: string; contentType: string } | null {
  const calendar = toDateCalendar(published, meeting, originalDate, reader)
  if (!calendar) return null
  return {
    filename: `${slug}-${originalDate}.ics`,
    content: serialize(calendar),
    contentType: 'text/calendar; charset=utf-8',
  }
}
