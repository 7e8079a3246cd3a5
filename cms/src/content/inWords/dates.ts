import type { Temporal } from 'temporal-polyfill'
import type { PlannedDate } from '../../calendar/occurrences'
import { timesInWords } from './rule'
import type { Locale } from '../../contract'
import { wordsOf } from '../../languages'
import { dateFormat } from '../../languages/dateFormat'
import { longZoneName } from '../../languages/zoneNames'
import { timeAt, type ZonedTime } from '../../zones/zonedTime'

/** "Thursday, November 26, 7–9 pm"; with its year when that is not the one of `now`. */
export function dateAndTimesInWords(
  date: Pick<PlannedDate, 'startsAt' | 'endsAt' | 'phase'>,
  language: Locale,
  now: Temporal.Instant,
): string {
  const { startsAt, endsAt, phase } = date
  const times = timesInWords(
    {
      allDay: phase.allDay,
      startTime: wallTime(startsAt),
      endTime: wallTime(endsAt),
      daysLater: daysBetween(startsAt, phase.allDay ? endsAt.add({ seconds: -1 }) : endsAt),
    },
    language,
  )
  return [dayInWords(startsAt, language, now), ...times].join(', ')
}

/** "Thursday, November 26" */
export function dayInWords(date: ZonedTime, language: Locale, now: Temporal.Instant): string {
  const isThisYear = timeAt(now, date.timeZone).year === date.year
  const text = dateFormat(language, {
    timeZone: date.timeZone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(date.epochMilliseconds)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "Pacific Time" */
export function zoneInWords(zone: string, language: Locale, now: Temporal.Instant): string {
  return longZoneName(zone, language, now.epochMilliseconds) ?? zone
}

function wallTime(time: ZonedTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' })
}

function daysBetween(start: ZonedTime, end: ZonedTime): number {
  return start.toPlainDate().until(end.toPlainDate()).days
}

/** "Thursday, January 8, 2026", "jueves 8 de enero de 2026": a local date within a sentence. */
export function dateInSentence(date: string, language: Locale): string {
  return wordsOf(language).content.dateInSentence(date)
}

/** "Saturday, December 26", "sábado, 26 de diciembre": a day so near that its year is clear, in a sentence. */
export function nearDayInSentence(date: string, language: Locale): string {
  return dateFormat(language, {
    timeZone: 'UTC',
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  }).format(Date.parse(`${date}T12:00:00Z`))
}

/** "Dec 24, 2026 – Jan 2, 2027", or one day. */
export function daysInWords(firstDay: string, lastDay: string, language: Locale): string {
  const format = dateFormat(language, { timeZone: 'UTC', dateStyle: 'medium' })
  const [first, last] = [firstDay, lastDay].map((day) => Date.parse(`${day}T12:00:00Z`))
  return format.formatRange(first ?? 0, last ?? 0)
}

/** "Community hall: closed Dec 24, 2026 – Jan 2, 2027": what closed days are called. */
export function closedDaysInWords(
  place: string,
  { firstDay, lastDay }: { firstDay?: unknown; lastDay?: unknown },
  language: Locale,
): string {
  const days = isDay(firstDay) && isDay(lastDay) ? daysInWords(firstDay, lastDay, language) : ''
  return wordsOf(language).content.closedDays(place, days)
}

function isDay(day: unknown): day is string {
  return typeof day === 'string' && !Number.isNaN(Date.parse(`${day}T12:00:00Z`))
}

/**
 * "Study group, Thursday, January 8, 2026": what one date of a meeting is called, also where it stands alone.
 *
 * @param meeting its title; '' where it is not said yet, as a draft may have it
 * @param date a local date; anything else where it is not said yet
 */
export function dateNameInWords(meeting: string, date: unknown, language: Locale): string {
  if (!isDay(date)) return meeting
  const day = dateInSentence(date, language)
  return meeting === '' ? day.charAt(0).toUpperCase() + day.slice(1) : `${meeting}, ${day}`
}
