import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { startOfDay, zonedTime } from '../../src/zones/zonedTime'
import { dayOf, type Reader } from './readers'

/** A date as a calendar shows it; instants in milliseconds. */
export interface ShownDate {
  uid: string
  /** The local date on which the rule put it; null when it is not one of a series. */
  originalDate: string | null
  startsAt: number
  endsAt: number
  status: string
  summary: string
  location: string
}

/** What programs read differently. */
export interface Reading {
  /** The instant of a time, in milliseconds. */
  instant(time: ICAL.Time): number
  /** The instant at which a date of a series ends that has no override. */
  end(series: ICAL.Event, start: ICAL.Time): number
}

/**
 * As `ical.js` reads it: zones from the file alone, the second of two equal local times, the offset
 * after a gap, and every date of a series as long as the first by the clock on the wall.
 */
export function libraryReading(wholeDaysIn: string): Reading {
  const instant = (time: ICAL.Time) => {
    if (time.isDate) return midnight(time, wholeDaysIn)
    if (time.zone === ICAL.Timezone.localTimezone) throw new Error(`${time.toString()} has no zone`)
    return time.toUnixTime() * 1000
  }
  return {
    instant,
    end: (series, start) => instant(series.getOccurrenceDetails(start).endDate),
  }
}

/**
 * As RFC 5545 says: the first of two equal local times, the offset before a gap (§3.3.5), and every
 * date of a series exactly as long as the first (§3.8.5.3). Zones by their names.
 */
export function strictReading(wholeDaysIn: string): Reading {
  const instant = (time: ICAL.Time) => {
    if (time.isDate) return midnight(time, wholeDaysIn)
    const shown = Temporal.PlainDateTime.from(time.toString().replace(/Z$/, ''))
    return zonedTime(shown, time.zone.tzid).epochMilliseconds
  }
  return {
    instant,
    end: (series, start) => {
      const { component, duration, startDate, endDate } = series
      if (start.isDate) {
        const end = start.clone()
        end.addDuration(duration)
        return instant(end)
      }
      const exact = component.hasProperty('duration')
        ? duration.toSeconds() * 1000
        : instant(endDate) - instant(startDate)
      return instant(start) + exact
    },
  }
}

function midnight(date: ICAL.Time, timeZone: string): number {
  return startOfDay(Temporal.PlainDate.from(date.toString()), timeZone).epochMilliseconds
}

/** A date in a calendar file before its times are read. */
export interface Instance {
  /** The series, or what stands for this date alone. */
  event: ICAL.Event
  originalDate: string | null
  start: ICAL.Time
  /** null: as the series says. */
  end: ICAL.Time | null
}

/**
 * The dates in a calendar file that the rules put on local dates up to `last`, parsed by `ical.js` and
 * expanded by a reader of rules.
 *
 * @throws Error when it can't be read, has an override of a date that the series does not have, or
 *   two events with one identity.
 */
export function instancesIn(text: string, last: string, reader: Reader): Instance[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  const identities = events.map((event) => `${event.uid} ${valueOf(event, 'recurrence-id')}`)
  if (new Set(identities).size < identities.length) throw new Error('two events with one identity')
  return events
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) => {
      if (!event.isRecurring()) return alone(event, null)
      const overrides = events.filter(
        (other) => other.uid === event.uid && other.isRecurrenceException(),
      )
      return seriesInstances(event.component, overrides, last, reader)
    })
}

function seriesInstances(
  component: ICAL.Component,
  overrides: ICAL.Event[],
  last: string,
  reader: Reader,
): Instance[] {
  const series = new ICAL.Event(component, { exceptions: overrides, strictExceptions: true })
  const unused = new Set(overrides)
  const instances: Instance[] = []
  for (const start of reader.starts(series, last)) {
    const originalDate = dayOf(start)
    const { item } = series.getOccurrenceDetails(start)
    const isOverridden = unused.delete(item)
    instances.push(
      isOverridden ? alone(item, originalDate) : { event: series, originalDate, start, end: null },
    )
  }
  for (const { recurrenceId } of unused) {
    if (dayOf(recurrenceId) <= last) {
      throw new Error(`an override of ${recurrenceId.toString()}, which the series does not have`)
    }
  }
  return instances
}

function alone(event: ICAL.Event, originalDate: string | null): Instance {
  return { event, originalDate, start: event.startDate, end: event.endDate }
}

/** @throws Error for a time in a zone that the file does not define. */
export function shownDates(instances: Instance[], reading: Reading): ShownDate[] {
  return instances.map(({ event, originalDate, start, end }) => ({
    uid: event.uid,
    originalDate,
    startsAt: reading.instant(start),
    endsAt: end ? reading.instant(end) : reading.end(event, start),
    status: valueOf(event, 'status'),
    summary: valueOf(event, 'summary'),
    location: valueOf(event, 'location'),
  }))
}

function valueOf({ component }: ICAL.Event, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '')
}
