import type { Locale } from 'cms/contract'
import { daysBetween, localDate, wallTime } from './wall-time'
import { wordsOf } from '../words'

/** With a capital first letter: Spanish writes its days and months small. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "Thursday" */
export function weekday(instant: string | Date, zone: string, locale: Locale): string {
  return wallTime(instant, zone, locale).weekdayName
}

/** "Thu", "jue" */
export function shortWeekday(instant: string | Date, zone: string, locale: Locale): string {
  return weekday(instant, zone, locale).slice(0, wordsOf(locale).time.weekdayLetters)
}

/** "November" */
export function monthName(instant: string | Date, zone: string, locale: Locale): string {
  return wallTime(instant, zone, locale).monthName
}

/** "Nov" */
export function shortMonth(instant: string | Date, zone: string, locale: Locale): string {
  return monthName(instant, zone, locale).slice(0, 3)
}

/** "27": the day of the month. */
export function dayOfMonth(instant: string | Date, zone: string): number {
  return wallTime(instant, zone).day
}

/** "November 27", and its year when that is not the one of `now`. */
export function date(instant: string | Date, zone: string, locale: Locale, now: Date): string {
  const wall = wallTime(instant, zone, locale)
  const pattern = wordsOf(locale).time
  const dayAndMonth = pattern.dayAndMonth(wall.monthName, wall.day)
  return wall.year === wallTime(now, zone, locale).year
    ? dayAndMonth
    : pattern.withYear(dayAndMonth, wall.year)
}

/** "Thursday, November 27", and its year when that is not the one of `now`. */
export function fullDate(instant: string | Date, zone: string, locale: Locale, now: Date): string {
  return wordsOf(locale).time.withWeekday(
    weekday(instant, zone, locale),
    date(instant, zone, locale, now),
  )
}

// Nearer than half a year, a day and a month can only be meant in one way.
const nearDays = 183

/** The year, where day and month alone could be taken for another date; null where they are not. */
export function yearIfFar(instant: string | Date, zone: string, now: Date): number | null {
  if (Math.abs(daysBetween(now, instant, zone)) < nearDays) return null
  const { year } = wallTime(instant, zone)
  return year === wallTime(now, zone).year ? null : year
}

/** A local date (`YYYY-MM-DD`), which has no zone, with its year: "November 27, 2024". */
export function localDateInWords(day: string, locale: Locale): string {
  const wall = wallTime(`${day}T12:00:00Z`, 'UTC', locale)
  const pattern = wordsOf(locale).time
  return pattern.withYear(pattern.dayAndMonth(wall.monthName, wall.day), wall.year)
}

/** `YYYY-MM`: what a programme is grouped by. */
export function monthKey(instant: string | Date, zone: string): string {
  return localDate(instant, zone).slice(0, 7)
}

/** "November 2024" */
export function monthAndYear(instant: string | Date, zone: string, locale: Locale): string {
  const wall = wallTime(instant, zone, locale)
  return wordsOf(locale).time.monthAndYear(wall.monthName, wall.year)
}
