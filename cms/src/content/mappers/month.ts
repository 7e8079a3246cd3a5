import { Temporal } from 'temporal-polyfill'
import type { Span } from '../../calendar/occurrences'
import type { Attendance, Month, MonthDate, Occurrence } from '../../contract'
import { toMonthDate } from '../../monthDate'
import { dateAt, startOfDay } from '../../zones/zonedTime'
import type { AccessNeed } from '../narrowing'
import type { Published } from '../reading/published'
import { siteZone } from '../reading/zones'
import { horizonDays, occurrencesOfAll, type Moment } from './occurrences'

/** How many months before the present one are told at most. */
const monthsBack = 12

/** No more dates of a month are told: a table of more is no use to anybody. */
const mostDates = 500

/** To what the dates of a month are narrowed; null: they are not. */
export interface Narrowing {
  topic: string | null
  group: string | null
  attendance: Attendance | null
  access: AccessNeed | null
}

/** The first and the last month that can be looked at. */
interface KnownMonths {
  first: Temporal.PlainYearMonth
  last: Temporal.PlainYearMonth
}

/**
 * The dates of a month by the calendar of the site's zone; null when it is none, or none that can be
 * looked at: whoever follows the links from month to month comes to an end.
 *
 * @param askedMonth `YYYY-MM`
 */
export function toMonth(
  published: Published,
  askedMonth: string,
  asked: Narrowing,
  { language, now }: Moment,
): Month | null {
  const zone = siteZone(published.settings)
  const month = parseMonth(askedMonth)
  if (!month) return null
  const { first, last } = knownMonths(published, now)
  const compare = (other: Temporal.PlainYearMonth) => Temporal.PlainYearMonth.compare(month, other)
  if (compare(first) < 0 || compare(last) > 0) return null
  const all = occurrencesOfAll(published, around(daysOf(month, zone)), language, {
    ...(asked.topic !== null && { topics: new Set([asked.topic]) }),
    ...(asked.group !== null && { group: asked.group }),
    ...(asked.attendance !== null && { attendance: asked.attendance }),
    ...(asked.access !== null && { access: asked.access }),
    offOnceFrom: now,
  })
  const data: MonthDate[] = []
  let total = 0
  for (const date of all) {
    const days = standsOn(date, zone).filter((day) => day.startsWith(askedMonth))
    if (days.length === 0) continue
    total++
    if (data.length < mostDates) data.push(toMonthDate(date, days))
  }
  return {
    data,
    meta: {
      month: askedMonth,
      previous: compare(first) > 0 ? month.subtract({ months: 1 }).toString() : null,
      next: compare(last) < 0 ? month.add({ months: 1 }).toString() : null,
      total,
    },
  }
}

/** The present month and the one after it, if that can be looked at, as `YYYY-MM`. */
export function nearMonths(published: Published, now: Temporal.Instant): string[] {
  const present = presentMonth(published, now)
  const next = present.add({ months: 1 })
  const { last } = knownMonths(published, now)
  const isKnown = Temporal.PlainYearMonth.compare(next, last) <= 0
  return [present, ...(isKnown ? [next] : [])].map((month) => month.toString())
}

/** From the first of the last twelve months that has a date to the last of the programme. */
function knownMonths(published: Published, now: Temporal.Instant): KnownMonths {
  const zone = siteZone(published.settings)
  const present = presentMonth(published, now)
  const hasDates = (month: Temporal.PlainYearMonth) => {
    for (const { date } of published.agenda.in(around(daysOf(month, zone)))) {
      const times = { startsAt: date.startsAt.localTime, endsAt: date.endsAt.localTime }
      const days = standsOn({ ...times, allDay: date.phase.allDay }, zone)
      if (days.some((day) => day.startsWith(month.toString()))) return true
    }
    return false
  }
  let first = present.subtract({ months: monthsBack })
  while (Temporal.PlainYearMonth.compare(first, present) < 0 && !hasDates(first)) {
    first = first.add({ months: 1 })
  }
  const lastDay = dateAt(now, zone).add({ days: horizonDays - 1 })
  let last = lastDay.toPlainYearMonth()
  while (Temporal.PlainYearMonth.compare(last, present) > 0 && !hasDates(last)) {
    last = last.subtract({ months: 1 })
  }
  return { first, last }
}

function presentMonth({ settings }: Published, now: Temporal.Instant): Temporal.PlainYearMonth {
  return dateAt(now, siteZone(settings)).toPlainYearMonth()
}

function daysOf(month: Temporal.PlainYearMonth, zone: string): Span {
  const start = (of: Temporal.PlainYearMonth) =>
    startOfDay(of.toPlainDate({ day: 1 }), zone).toInstant()
  return { from: start(month), to: start(month.add({ months: 1 })) }
}

/** Whole days of other zones reach beyond the month by the clocks of the site's. */
function around({ from, to }: Span): Span {
  const hours = 26
  return { from: from.subtract({ hours }), to: to.add({ hours }) }
}

// A party that ends at two at night belongs to its evening.
const longestEvening = 18 * 3_600_000

/**
 * The local dates on which a date stands in a calendar of the site's zone: whole days as they are
 * where they take place, what lasts longer than an evening on each of its days, all else on its first.
 */
function standsOn(
  { startsAt, endsAt, allDay }: Pick<Occurrence, 'startsAt' | 'endsAt' | 'allDay'>,
  zone: string,
): string[] {
  if (allDay) {
    const afterLast = Temporal.PlainDate.from(endsAt.slice(0, 10))
    return eachDay(Temporal.PlainDate.from(startsAt.slice(0, 10)), afterLast.subtract({ days: 1 }))
  }
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)]
  const dayAt = (time: number) => dateAt(Temporal.Instant.fromEpochMilliseconds(time), zone)
  return eachDay(dayAt(start), dayAt(end - start > longestEvening ? end - 1 : start))
}

function eachDay(first: Temporal.PlainDate, last: Temporal.PlainDate): string[] {
  const { days } = first.until(last, { largestUnit: 'days' })
  return Array.from({ length: days + 1 }, (_, index) => first.add({ days: index }).toString())
}

function parseMonth(text: string): Temporal.PlainYearMonth | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return null
  return Temporal.PlainYearMonth.from(text)
}
