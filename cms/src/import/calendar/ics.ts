import type ICAL from 'ical.js'
import { isTimeZone } from '../../zones/zone'
import type { Remark } from '../words/facts'
import type { CalendarEvent } from './calendarEvent'
import { readEvents } from './events'
import type { ImportedMeeting } from './meeting'
import { parseCalendars } from './parsed'
import { CalendarZones } from './zones'

/** What a calendar file holds. */
export interface CalendarFile {
  meetings: ImportedMeeting[]
  /** Why events could not be read at all. */
  unreadable: Remark[]
  /** UIDs of events that stand in it and could not be read, as far as these can. */
  unread: string[]
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

/** There are more events in a file than whoever reads it wants. */
export class TooManyEvents extends Error {
  override name = 'TooManyEvents'
}

/**
 * Reads the text of a calendar file (RFC 5545). It may hold several calendars: events with the same
 * UID are one meeting, whichever of them they stand in.
 *
 * @param mostEvents how many there may be; they are counted before any is read
 * @throws ImportRefused when it is none, TooManyEvents
 */
export function readCalendar(text: string, reading: Reading, mostEvents = Infinity): CalendarFile {
  const { calendars, unreadable, unread } = parseCalendars(text)
  const events = calendars.flatMap((calendar) => eventsOf(calendar, reading.siteZone))
  if (events.length + unreadable.length > mostEvents) throw new TooManyEvents()
  const others = new Map<string, number>()
  for (const { name } of calendars.flatMap((calendar) => calendar.getAllSubcomponents())) {
    const isKnown = name === 'vevent' || name === 'vtimezone'
    if (!isKnown) others.set(name.slice(1), (others.get(name.slice(1)) ?? 0) + 1)
  }
  const read = readEvents(events, reading)
  return {
    meetings: read.meetings,
    unreadable: [...unreadable, ...read.unreadable],
    unread: [...unread, ...read.unread],
    others,
  }
}

function eventsOf(calendar: ICAL.Component, siteZone: string): CalendarEvent[] {
  const zone = zoneOf(calendar) ?? siteZone
  const zones = new CalendarZones(calendar, { site: siteZone, calendar: zone })
  return calendar.getAllSubcomponents('vevent').map((event) => ({ event, zones, zone }))
}

/** The zone that a whole calendar says of itself, which many programs write. */
function zoneOf(calendar: ICAL.Component): string | null {
  const zone = calendar.getFirstPropertyValue('x-wr-timezone')
  return typeof zone === 'string' && isTimeZone(zone) ? zone : null
}
