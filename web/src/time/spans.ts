import type { Locale } from 'cms/contract'
import { fullDate, shortWeekday } from './dates'
import { daysBetween, justBefore, wallTime } from './wall-time'
import { wordsOf } from '../words'
import type { Clock } from './words/words'

export interface Span {
  /** Local time of the contract, or an instant. */
  startsAt: string
  /** Exclusive; the same. */
  endsAt: string
  timeZone: string
  /** From midnight to midnight: its times of day say nothing. */
  allDay?: boolean
}

/** "7 pm", "7:30 pm", "noon". */
export function time(instant: string | Date, zone: string, locale: Locale): string {
  const { hour, minute } = wallTime(instant, zone, locale)
  return whole(onClock(hour, minute, wordsOf(locale).time.clock))
}

/** What a clock shows, and what stands behind it: null where the time says all. */
interface ClockTime {
  time: string
  half: string | null
}

function onClock(hour: number, minute: number, clock: Clock): ClockTime {
  const { hours, halves, noon, midnight } = clock
  const name = hour === 12 ? noon : hour === 0 ? midnight : null
  if (minute === 0 && name) return { time: name, half: null }
  const shown = hours === 12 ? hour % 12 || 12 : hour
  const isWhole = minute === 0 && hours === 12
  const time = isWhole ? String(shown) : `${shown}:${String(minute).padStart(2, '0')}`
  return { time, half: halves[hour < 12 ? 0 : 1] }
}

function whole({ time, half }: ClockTime): string {
  return half === null ? time : `${time}\u00a0${half}`
}

/** The last moment that belongs to a span: what ends at midnight ends on the day before. */
export function lastMoment({ startsAt, endsAt }: Span): string {
  return Date.parse(endsAt) > Date.parse(startsAt) ? justBefore(endsAt) : startsAt
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
  const { allDay, clock } = wordsOf(locale).time
  if (span.allDay) return allDay
  if (startsAt === endsAt) return time(startsAt, timeZone, locale)
  if (lastsSeveralDays(span)) {
    const first = shortWeekday(startsAt, timeZone, locale)
    const last = shortWeekday(lastMoment(span), timeZone, locale)
    return `${time(startsAt, timeZone, locale)} (${first})–${time(endsAt, timeZone, locale)} (${last})`
  }
  const passesMidnight =
    daysBetween(startsAt, endsAt, timeZone) > 0 && !(end.hour === 0 && end.minute === 0)
  const suffix = passesMidnight ? ` (${shortWeekday(endsAt, timeZone, locale)})` : ''
  const from = onClock(start.hour, start.minute, clock)
  const to = onClock(end.hour, end.minute, clock)
  // Twelve hours later the same half of a day is another; a clock of 24 has but one word behind it.
  const isOneHalf =
    from.half !== null && from.half === to.half && (!passesMidnight || clock.hours === 24)
  return `${isOneHalf ? from.time : whole(from)}–${whole(to)}${suffix}`
}

/** "Thursday, November 27", or for several days "Saturday, October 10 – Sunday, October 11". */
export function dateRange(span: Span, locale: Locale, now: Date): string {
  const first = fullDate(span.startsAt, span.timeZone, locale, now)
  if (!lastsSeveralDays(span)) return first
  return `${first} – ${fullDate(lastMoment(span), span.timeZone, locale, now)}`
}
