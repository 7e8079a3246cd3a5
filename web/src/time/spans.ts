import type { Locale } from 'cms/contract'
import { fullDate, shortWeekday } from './dates'
import { daysBetween, wallTime } from './wall-time'

export interface Span {
  startsAt: string
  /** Exclusive. */
  endsAt: string
  timeZone: string
  /** From midnight to midnight: its times of day say nothing. */
  allDay?: boolean
}

const words: Record<
  Locale,
  {
    am: string
    pm: string
    noon: string
    midnight: string
    allDay: string
    on: (day: string) => string
  }
> = {
  en: {
    am: 'am',
    pm: 'pm',
    noon: 'noon',
    midnight: 'midnight',
    allDay: 'all day',
    on: (day) => ` (${day})`,
  },
  es: {
    am: 'a.\u00a0m.',
    pm: 'p.\u00a0m.',
    noon: 'mediodía',
    midnight: 'medianoche',
    allDay: 'todo el día',
    on: (day) => ` (${day})`,
  },
}

function clock(hour: number, minute: number): string {
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return minute === 0 ? String(twelve) : `${twelve}:${String(minute).padStart(2, '0')}`
}

function word(hour: number, minute: number, locale: Locale): string | null {
  if (minute !== 0) return null
  if (hour === 12) return words[locale].noon
  return hour === 0 ? words[locale].midnight : null
}

/** "7 pm", "7:30 pm", "noon". */
export function time(instant: string, zone: string, locale: Locale): string {
  const { hour, minute } = wallTime(instant, zone, locale)
  return (
    word(hour, minute, locale) ??
    `${clock(hour, minute)}\u00a0${hour < 12 ? words[locale].am : words[locale].pm}`
  )
}

/** The last instant that belongs to a span: what ends at midnight ends on the day before. */
export function lastMoment({ startsAt, endsAt }: Span): Date {
  return new Date(Math.max(Date.parse(startsAt), Date.parse(endsAt) - 1))
}

// A party that ends at two at night belongs to its evening; what lasts longer than this and passes
// midnight is an event of several days.
const longestEvening = 18 * 3_600_000

/** True when a span is to be shown with two dates. */
export function lastsSeveralDays(span: Span): boolean {
  const { startsAt, endsAt, timeZone, allDay = false } = span
  return (
    daysBetween(startsAt, lastMoment(span), timeZone) > 0 &&
    (allDay || Date.parse(endsAt) - Date.parse(startsAt) > longestEvening)
  )
}

/**
 * "7–9 pm", "11 am–1 pm", "9 pm–1 am (Fri)"; for several days the first day's start to the last
 * day's end: "10 am (Sat)–4 pm (Sun)"; "all day".
 */
export function timeRange(span: Span, locale: Locale): string {
  const { startsAt, endsAt, timeZone } = span
  const start = wallTime(startsAt, timeZone, locale)
  const end = wallTime(endsAt, timeZone, locale)
  const { allDay, on } = words[locale]
  if (span.allDay) return allDay
  if (startsAt === endsAt) return time(startsAt, timeZone, locale)
  if (lastsSeveralDays(span)) {
    const first = on(shortWeekday(startsAt, timeZone, locale))
    const last = on(shortWeekday(lastMoment(span), timeZone, locale))
    return `${time(startsAt, timeZone, locale)}${first}–${time(endsAt, timeZone, locale)}${last}`
  }
  const passesMidnight =
    daysBetween(startsAt, endsAt, timeZone) > 0 && !(end.hour === 0 && end.minute === 0)
  const suffix = passesMidnight ? on(shortWeekday(endsAt, timeZone, locale)) : ''
  const sameHalf = start.hour < 12 === end.hour < 12 && !passesMidnight
  const named =
    word(start.hour, start.minute, locale) !== null || word(end.hour, end.minute, locale) !== null
  const from =
    sameHalf && !named ? clock(start.hour, start.minute) : time(startsAt, timeZone, locale)
  return `${from}–${time(endsAt, timeZone, locale)}${suffix}`
}

/** "Thursday, November 27", or for several days "Saturday, October 10 – Sunday, October 11". */
export function dateRange(span: Span, locale: Locale, now: Date): string {
  const first = fullDate(span.startsAt, span.timeZone, locale, now)
  if (!lastsSeveralDays(span)) return first
  return `${first} – ${fullDate(lastMoment(span), span.timeZone, locale, now)}`
}
