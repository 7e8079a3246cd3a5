import { Temporal } from 'temporal-polyfill'
import { tagOf } from '../../languages'
import { findDate } from '../../content/mappers/dates'
import type { Moment } from '../../content/mappers/occurrences'
import type { Published } from '../../content/reading/published'
import { dateAt } from '../../zones/zonedTime'
import { occurrenceInWords } from '../../content/inWords/occurrences'

/** On which day a date takes place: "May 14". */
export function dayWords(
  published: Published,
  meeting: string,
  originalDate: string,
  moment: Moment,
): string {
  const occurrence = findDate(published, meeting, originalDate, moment)
  const day = occurrence
    ? dateAt(Temporal.Instant.from(occurrence.startsAt), occurrence.timeZone)
    : Temporal.PlainDate.from(originalDate)
  return day.toLocaleString(tagOf(moment.language), { month: 'long', day: 'numeric' })
}

/** When a date takes place; only the day of one that its meeting does not name any more. */
export function dateWords(
  published: Published,
  meeting: string,
  originalDate: string,
  moment: Moment,
): string {
  const occurrence = findDate(published, meeting, originalDate, moment)
  if (occurrence) return occurrenceInWords(occurrence, moment.language)
  return Temporal.PlainDate.from(originalDate).toLocaleString(tagOf(moment.language), {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  })
}
