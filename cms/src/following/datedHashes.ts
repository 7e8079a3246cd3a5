import { Temporal } from 'temporal-polyfill'
import { isDate } from '../calendar/written'
import { hashOf } from '../import/memory'

/** What is said of a date of a series. */
export interface SaidOfDate {
  /** The local date by the rule. */
  originalDate: string
  /** Local date. */
  lastDay: string
  said: unknown
}

/** Where a date has been moved. */
interface Moved {
  newDate?: unknown
  newDaysLater?: unknown
}

/**
 * The last day that a date takes up, by its rule or where it has been moved: after that it is over.
 *
 * @param daysLater how many days later its dates end at most
 */
export function lastDayOf(
  originalDate: string,
  moved: Moved | undefined,
  daysLater: number,
): string {
  const newDate = typeof moved?.newDate === 'string' ? moved.newDate : ''
  const last = newDate > originalDate ? newDate : originalDate
  if (!isDate(last)) return last
  const days = Math.max(daysLater, Number(moved?.newDaysLater ?? 0))
  return Temporal.PlainDate.from(last).add({ days }).toString()
}

/**
 * A digest of all that is said of single dates, and one of each date: what is over stays as it is here,
 * and calendars drop it when they like.
 */
export function hashOfDates(all: unknown, dates: readonly SaidOfDate[]): string {
  const each = dates.map(
    ({ originalDate, lastDay, said }) => `${originalDate} ${lastDay} ${hashOf(said)}`,
  )
  return `${hashOf(all)};${each.join(',')}`
}

/** Whether two differ in what they say of dates that are not over. @param today the local date */
export function differOnDates(one: string, other: string, today: string): boolean {
  const before = read(one)
  const now = read(other)
  if (before.ofAll === now.ofAll) return false
  if (!before.dates || !now.dates) return true
  const { dates } = before
  const coming = [...comingOf(before.dates, today), ...comingOf(now.dates, today)]
  return coming.some((date) => dates.get(date)?.hash !== now.dates?.get(date)?.hash)
}

/** Whether of a date that is not over nothing is said any more. */
export function isTakenBack(before: string, now: string, today: string): boolean {
  const { dates } = read(before)
  const said = read(now).dates
  return !dates || comingOf(dates, today).some((date) => !said?.has(date))
}

interface Read {
  ofAll: string
  /** By the dates of the rule; null: noted when there was one for all of them alone. */
  dates: Map<string, { lastDay: string; hash: string }> | null
}

function read(hashes: string): Read {
  const [ofAll = '', each] = hashes.split(';')
  if (each === undefined) return { ofAll, dates: null }
  const dates = each.split(',').map((one) => {
    const [originalDate = '', lastDay = '', hash = ''] = one.split(' ')
    return [originalDate, { lastDay, hash }] as const
  })
  return { ofAll, dates: new Map(dates) }
}

function comingOf(dates: ReadonlyMap<string, { lastDay: string }>, today: string): string[] {
  return [...dates].flatMap(([date, { lastDay }]) => (lastDay >= today ? [date] : []))
}
