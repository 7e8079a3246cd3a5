import type { IsoWeekday } from './plan'

/** The only weekdays of a rule; with a number only one of its month or year, from the back when negative. */
export interface DayPart {
  weekday: IsoWeekday
  nth: number | null
}

/** A rule in the terms of RFC 5545 §3.3.10, as far as it goes by days. */
export interface RuleParts {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  /** With which day a week begins. */
  wkst: IsoWeekday
  byMonth?: readonly number[]
  /** Negative ones are counted from the end of the month. */
  byMonthDay?: readonly number[]
  /** Numbers only with MONTHLY and YEARLY; they count in the year where no months are named. */
  byDay?: readonly DayPart[]
  bySetPos?: readonly number[]
}

/** Days are counted from 1 January 1970, months from the year 0. */
interface Day {
  number: number
  month: number
  day: number
  weekday: number
  daysInMonth: number
  /** Its place among the days in which weekdays are counted, and how many these are. */
  place: number
  places: number
}

/**
 * The local dates that a rule names, from `first` to `last`, both included. It goes from one of its
 * days, weeks, months or years to the next, beginning with the one of `countedFrom`, and takes of each
 * the days that all its parts allow. A date that does not exist is none (RFC 5545 §3.3.10).
 */
export function ruleDates(
  rule: RuleParts,
  countedFrom: string,
  first: string,
  last: string,
): string[] {
  const begin = numberOf(countedFrom)
  const [from, to] = [Math.max(numberOf(first), begin), numberOf(last)]
  const dates: string[] = []
  for (const days of periods(withOwnDays(rule, dayOf(begin)), begin, from, to)) {
    for (const { number } of days) if (number >= from && number <= to) dates.push(dateOf(number))
  }
  return dates
}

/** What a rule leaves out is as on the date from which it is counted. */
function withOwnDays(rule: RuleParts, { month, day, weekday }: Day): RuleParts {
  if (rule.byDay || rule.byMonthDay || rule.freq === 'DAILY') return rule
  if (rule.freq === 'WEEKLY') {
    return { ...rule, byDay: [{ weekday: weekday as IsoWeekday, nth: null }] }
  }
  const byMonth = rule.byMonth ?? (rule.freq === 'YEARLY' ? [month] : undefined)
  return { ...rule, ...(byMonth && { byMonth }), byMonthDay: [day] }
}

/** The named days of each of its days, weeks, months or years that may have some between two days. */
function* periods(rule: RuleParts, begin: number, from: number, last: number): Generator<Day[]> {
  const isNamed = namesDay(rule)
  const step = rule.interval * (rule.freq === 'WEEKLY' ? 7 : 1)
  const start = periodOf(rule, begin)
  const passed = Math.floor((periodOf(rule, from) - start) / step)
  const end = periodOf(rule, last)
  for (let period = start + passed * step; period <= end; period += step) {
    yield atPositions(rule, daysIn(rule, period).filter(isNamed))
  }
}

/** The number of the day, month or year in which a day is, or of the one with which its week begins. */
function periodOf({ freq, wkst }: RuleParts, number: number): number {
  if (freq === 'DAILY') return number
  if (freq === 'WEEKLY') return number - modulo(weekdayOf(number) - wkst, 7)
  const date = new Date(number * dayLength)
  return freq === 'YEARLY'
    ? date.getUTCFullYear()
    : date.getUTCFullYear() * monthsOfYear + date.getUTCMonth()
}

function daysIn({ freq, wkst, byDay, byMonth }: RuleParts, period: number): Day[] {
  switch (freq) {
    case 'DAILY':
      return [dayOf(period)]
    case 'WEEKLY': {
      const days = byDay?.map(({ weekday }) => modulo(weekday - wkst, 7)) ?? [0, 1, 2, 3, 4, 5, 6]
      return inOrder(days).map((day) => dayOf(period + day))
    }
    case 'MONTHLY':
      return daysOfMonth(period)
    case 'YEARLY': {
      const january = period * monthsOfYear
      return byMonth
        ? inOrder(byMonth).flatMap((month) => daysOfMonth(january + month - 1))
        : daysOfYear(january)
    }
  }
}

const monthsOfYear = 12

function daysOfYear(january: number): Day[] {
  const months = Array.from({ length: monthsOfYear }, (_, index) => daysOfMonth(january + index))
  return months
    .flat()
    .map((day, index, { length }) => ({ ...day, place: index + 1, places: length }))
}

/** @param month counted from January of the year 0 */
function daysOfMonth(month: number): Day[] {
  const first = firstDayOf(month)
  const daysInMonth = firstDayOf(month + 1) - first
  return Array.from({ length: daysInMonth }, (_, index) => ({
    number: first + index,
    month: modulo(month, monthsOfYear) + 1,
    day: index + 1,
    weekday: weekdayOf(first + index),
    daysInMonth,
    place: index + 1,
    places: daysInMonth,
  }))
}

function dayOf(number: number): Day {
  const date = new Date(number * dayLength)
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()]
  const ofAll = date.getUTCFullYear() * monthsOfYear + month
  const daysInMonth = firstDayOf(ofAll + 1) - firstDayOf(ofAll)
  const weekday = weekdayOf(number)
  return { number, month: month + 1, day, weekday, daysInMonth, place: day, places: daysInMonth }
}

function namesDay({ byMonth, byMonthDay, byDay }: RuleParts): (day: Day) => boolean {
  return ({ month, day, weekday, daysInMonth, place, places }) => {
    const [nth, fromEnd] = [Math.ceil(place / 7), -Math.ceil((places - place + 1) / 7)]
    const isOnDay = (part: DayPart) =>
      part.weekday === weekday && (part.nth === null || part.nth === nth || part.nth === fromEnd)
    const isDay = (wanted: number) => wanted === day || wanted === day - daysInMonth - 1
    return (
      (byMonth?.includes(month) ?? true) &&
      (byMonthDay?.some(isDay) ?? true) &&
      (byDay?.some(isOnDay) ?? true)
    )
  }
}

/** Of the days of a period those that have one of the wanted places among them. */
function atPositions({ bySetPos }: RuleParts, days: Day[]): Day[] {
  if (!bySetPos) return days
  return days.filter(
    (_, index) => bySetPos.includes(index + 1) || bySetPos.includes(index - days.length),
  )
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** Milliseconds: in UTC no day is longer than another. */
const dayLength = 86_400_000

function numberOf(date: string): number {
  return Date.parse(date) / dayLength
}

function dateOf(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10)
}

/** The number of the first day of a month that is counted from January of the year 0. */
function firstDayOf(month: number): number {
  return new Date(0).setUTCFullYear(0, month, 1) / dayLength
}

/** ISO 8601; the day with the number 0 was a Thursday. */
function weekdayOf(number: number): number {
  return modulo(number + 3, 7) + 1
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by
}
