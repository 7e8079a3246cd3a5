import type ICAL from 'ical.js'
import type { CalendarZones } from './zones'

/** An event, and what its calendar says of times. */
export interface CalendarEvent {
  event: ICAL.Component
  zones: CalendarZones
  /** IANA name of the zone for times in UTC, which no meeting is planned in, and for those without a zone. */
  zone: string
}
