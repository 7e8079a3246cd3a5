import ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { RuleParts } from '../../src/calendar/ruleDates'

/** Another implementation that says on which days a series takes place. */
export interface Reader {
  name: string
  /** The starts of a series up to a local date, by the clock on the wall. */
  starts(series: ICAL.Event, last: string): ICAL.Time[]
  /** Whether it reads a rule otherwise than RFC 5545 says it. The other one decides then. */
  misreads: (parts: RuleParts) => boolean
}

export const icalJs: Reader = {
  name: 'ical.js',

  starts(series, last) {
    const starts: ICAL.Time[] = []
    const iterator = series.iterator()
    for (let start = iterator.next(); start; start = iterator.next()) {
      if (dayOf(start) > last) break
      starts.push(start)
    }
    return starts
  },

  misreads: ({ freq, interval, byMonth = [], byMonthDay = [], byDay = [], bySetPos = [] }) => {
    const severalDays = byMonthDay.length > 1 || bySetPos.length > 1
    const isInEachMonth = byMonthDay.every((day) => day > 0 && day <= 28)
    return (
      // RFC 5545 §3.3.10: BYMONTH limits a MONTHLY rule, whatever its interval. There it takes each of
      // the months, and goes through several days of the first one twice.
      (freq === 'MONTHLY' && byMonth.length > 0 && (interval > 1 || severalDays)) ||
      // "Recurrence rules may generate recurrence instances with an invalid date, [which] MUST be
      // ignored": there 31 April is 1 May.
      (freq === 'YEARLY' && byMonth.length > 1 && !isInEachMonth) ||
      // There the first date of a rule is lost where it is the fifth one of several weekdays.
      (freq === 'MONTHLY' && byDay.length > 1 && byDay.some(({ nth }) => nth === 5))
    )
  },
}

export const rruleTemporal: Reader = {
  name: 'rrule-temporal',

  starts(series, last) {
    const { startDate, component } = series
    const rule = component.getFirstPropertyValue('rrule')
    if (!(rule instanceof ICAL.Recur)) throw new Error('a series has no rule')
    const first = dayOf(startDate)
    const named =
      first > last
        ? []
        : new RRuleTemporal({
            // Over bare dates: midnights in UTC, where no day is longer than another.
            rruleString: `DTSTART:${compact(first)}T000000Z\nRRULE:${inLocalDays(rule, startDate)}`,
            temporal: Temporal,
          }).between(midnight(first), midnight(last), true)
    const excluded = daysIn(component, 'exdate')
    const days = [
      ...named.map((date) => date.toPlainDate().toString()),
      ...daysIn(component, 'rdate').filter((day) => day <= last),
    ]
    return [...new Set(days)]
      .filter((day) => !excluded.includes(day))
      .sort()
      .map((day) => {
        const start = startDate.clone()
        const { year, month, day: dayOfMonth } = Temporal.PlainDate.from(day)
        start.resetTo(
          year,
          month,
          dayOfMonth,
          start.hour,
          start.minute,
          start.second,
          startDate.zone,
        )
        start.isDate = startDate.isDate
        return start
      })
  },

  misreads: () => false,
}

export const readers = [icalJs, rruleTemporal] as const

/** An end in UTC is one on the clocks of the series here: the last local day. */
function inLocalDays(rule: ICAL.Recur, start: ICAL.Time): string {
  const parts = rule.toString().split(';')
  const { until } = rule
  const last = until && (until.isDate || start.isDate ? dayOf(until) : lastDayBy(until, start))
  return [
    ...parts.filter((part) => !part.startsWith('UNTIL=')),
    ...(last ? [`UNTIL=${compact(last)}T000000Z`] : []),
  ].join(';')
}

/**
 * The last day on which a series that begins at such a time of day begins at or before an instant.
 * `convertToZone` is an hour off when clocks change within the hours between UTC and the zone.
 */
function lastDayBy(instant: ICAL.Time, start: ICAL.Time): string {
  const { year, month, day } = instant
  const { hour, minute, second, zone } = start
  const begin = start.clone()
  begin.resetTo(year, month, day + 1, hour, minute, second, zone)
  while (begin.toUnixTime() > instant.toUnixTime()) begin.adjust(-1, 0, 0, 0)
  return dayOf(begin)
}

function daysIn(component: ICAL.Component, name: 'rdate' | 'exdate'): string[] {
  return component
    .getAllProperties(name)
    .flatMap((property) => property.getValues())
    .flatMap((value: unknown) => (value instanceof ICAL.Time ? [dayOf(value)] : []))
}

function midnight(date: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(date).toZonedDateTime('UTC')
}

function compact(date: string): string {
  return date.replaceAll('-', '')
}

export function dayOf(time: ICAL.Time): string {
  return time.toString().slice(0, 10)
}
