import ICAL from 'ical.js'
import { ImportRefused } from '../refusal'
import { readEvents } from './events'
import type { ImportedMeeting } from './meeting'
import { CalendarZones } from './zones'
import { isTimeZone } from '../../content/reading/zones'

/** What a calendar file holds. */
export interface CalendarFile {
  meetings: ImportedMeeting[]
  /** Why an event could not be read at all, one sentence each. */
  unreadable: string[]
  /** What else stands in it, for example `todo`, and how often. */
  others: ReadonlyMap<string, number>
}

/** Where and when a calendar file is read. */
export interface Reading {
  /** IANA name of the site's zone: for times that name none. */
  siteZone: string
  /** The local date. */
  today: string
}

/** Reads the text of a calendar file (RFC 5545). */
export function readCalendar(text: string, reading: Reading): CalendarFile {
  const calendars = parse(text)
  const others = new Map<string, number>()
  const read = calendars.map((calendar) => {
    for (const { name } of calendar.getAllSubcomponents()) {
      const isKnown = name === 'vevent' || name === 'vtimezone'
      if (!isKnown) others.set(name.slice(1), (others.get(name.slice(1)) ?? 0) + 1)
    }
    return readEvents(calendar.getAllSubcomponents('vevent'), {
      ...reading,
      zones: new CalendarZones(calendar, reading.siteZone),
      calendarZone: zoneOf(calendar) ?? reading.siteZone,
    })
  })
  return {
    meetings: read.flatMap(({ meetings }) => meetings),
    unreadable: read.flatMap(({ unreadable }) => unreadable),
    others,
  }
}

function parse(text: string): ICAL.Component[] {
  try {
    const parsed: unknown = ICAL.parse(withoutEmptyLines(text))
    const calendars: unknown[] = Array.isArray(parsed) ? parsed : []
    // One calendar comes as itself, several as a list.
    const all = typeof calendars[0] === 'string' ? [calendars] : calendars.filter(isList)
    return all.map((calendar) => new ICAL.Component(calendar))
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    throw new ImportRefused(
      `The file can’t be read as a calendar (${says}): export it from its program again, and don’t change it.`,
    )
  }
}

/** No line of a calendar is empty; some programs fold with one all the same. */
function withoutEmptyLines(text: string): string {
  return text.replace(/(\r?\n)(?:\r?\n)+/g, '$1')
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value)
}

/** The zone that a whole calendar says of itself, which many programs write. */
function zoneOf(calendar: ICAL.Component): string | null {
  const zone = calendar.getFirstPropertyValue('x-wr-timezone')
  return typeof zone === 'string' && isTimeZone(zone) ? zone : null
}
