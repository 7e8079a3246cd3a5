import type { CalendarEvent, EventTime } from './events'
import { timeZoneLines } from './zones'

/** What stands above the events of a calendar. */
export interface CalendarHead {
  name: string
  /** Where people read it. */
  url: string | null
  /** Where programs fetch it again. */
  source: string | null
  /** A colour name of CSS (RFC 7986 §5.9). */
  color: string | null
  /** IANA zone that the calendar is read in. */
  timeZone: string
  /** The one that it is made in. */
  year: number
  /** BCP 47. */
  language: string
}

export interface Calendar extends CalendarHead {
  events: CalendarEvent[]
}

/** Events as they stand in a file, which may be put together of several. */
export interface WrittenEvents {
  /** Folded lines with their line breaks. */
  text: string
  /** The years in which they are, by their zones. */
  years: ReadonlyMap<string, Years>
}

interface Years {
  first: number
  last: number
}

const productId = '-//Branchline//Calendar//EN'

/** How often programs are asked to look again where there is a source to look at. */
const refreshLines = ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H']

/** An event may be moved out of its years, and an endless one goes on for longer than is asked. */
const yearsBefore = 1
const yearsAfter = 3

/** Octets of a line without its line break (RFC 5545 §3.1). */
const longestLine = 75

/**
 * The calendar as `text/calendar` (RFC 5545, RFC 7986). It has no METHOD: it is no message between an
 * organizer and attendees (RFC 5546 §3.2.1 would want an ORGANIZER for each event).
 */
export function serialize({ events, ...head }: Calendar): string {
  return putTogether(head, [writeEvents(events, head.language)])
}

/** A calendar of events that are written already. */
export function putTogether(head: CalendarHead, written: readonly WrittenEvents[]): string {
  const first = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${productId}`, 'CALSCALE:GREGORIAN']
  const lines = [...first, ...calendarLines(head), ...zonesOf(head, written)]
  const events = written.map(({ text: events }) => events)
  return [...lines.map(fold), ...events, fold('END:VCALENDAR')].join('')
}

/** @param language of the calendar in which they stand (BCP 47) */
export function writeEvents(events: readonly CalendarEvent[], language: string): WrittenEvents {
  const lines = events.flatMap((event) => eventLines(event, language))
  return { text: lines.map(fold).join(''), years: yearsOf(events) }
}

function calendarLines({ name, url, source, color, timeZone, language }: CalendarHead): string[] {
  return [
    `NAME;LANGUAGE=${parameter(language)}:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `X-WR-TIMEZONE:${text(timeZone)}`,
    ...optional('COLOR:', color, text),
    ...optional('SOURCE;VALUE=URI:', source, uri),
    ...(source === null ? [] : refreshLines),
    ...optional('URL:', url, uri),
  ]
}

/** No calendar is without a component (RFC 5545 §3.6): one without events explains its zone. */
function zonesOf({ timeZone, year }: CalendarHead, written: readonly WrittenEvents[]): string[] {
  const hasEvents = written.some(({ text: events }) => events !== '')
  return hasEvents ? zoneLines(written) : timeZoneLines(timeZone, year, year)
}

/** A definition for each zone that the events name, for all the years that they are in. */
function zoneLines(written: readonly WrittenEvents[]): string[] {
  const years = new Map<string, Years>()
  for (const { years: own } of written) {
    for (const [zone, { first, last }] of own) {
      const known = years.get(zone) ?? { first, last }
      years.set(zone, {
        first: Math.min(known.first, first),
        last: Math.max(known.last, last),
      })
    }
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([zone, { first, last }]) =>
      timeZoneLines(zone, first - yearsBefore, last + yearsAfter),
    )
}

/** The years in which the times of events are, by the zone that these name. */
function yearsOf(events: readonly CalendarEvent[]): Map<string, Years> {
  const years = new Map<string, Years>()
  const times = events.flatMap(({ start, end, recurrenceId, furtherDates }) => [
    start,
    end,
    recurrenceId,
    ...furtherDates,
  ])
  for (const time of times) {
    if (time?.kind !== 'local') continue
    const year = Number(time.dateTime.slice(0, 4))
    const known = years.get(time.timeZone) ?? { first: year, last: year }
    years.set(time.timeZone, {
      first: Math.min(known.first, year),
      last: Math.max(known.last, year),
    })
  }
  return years
}

function eventLines(event: CalendarEvent, calendarLanguage: string): string[] {
  const modified = utc(event.lastModified)
  const language = parameter(event.language ?? calendarLanguage)
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `DTSTAMP:${modified}`,
    `LAST-MODIFIED:${modified}`,
    `SEQUENCE:${event.sequence}`,
    ...(event.recurrenceId ? [timeLine('RECURRENCE-ID', event.recurrenceId)] : []),
    timeLine('DTSTART', event.start),
    event.end.kind === 'duration'
      ? `DURATION:PT${event.end.minutes}M`
      : timeLine('DTEND', event.end),
    ...(event.rule === null ? [] : [`RRULE:${event.rule}`]),
    ...event.furtherDates.map((date) => timeLine('RDATE', date)),
    ...event.exceptions.map((date) => timeLine('EXDATE', date)),
    `STATUS:${event.status}`,
    // Only what takes place makes people busy.
    `TRANSP:${event.status === 'CONFIRMED' ? 'OPAQUE' : 'TRANSPARENT'}`,
    `SUMMARY;LANGUAGE=${language}:${text(event.summary)}`,
    ...optional('LOCATION:', event.location, text),
    ...(event.geo ? [`GEO:${event.geo.latitude};${event.geo.longitude}`] : []),
    ...optional('DESCRIPTION:', event.description, text),
    ...optional('URL:', event.url, uri),
    ...(event.categories.length > 0 ? [`CATEGORIES:${event.categories.map(text).join(',')}`] : []),
    'END:VEVENT',
  ]
}

function optional(name: string, value: string | null, write: (value: string) => string): string[] {
  return value === null || value === '' ? [] : [name + write(value)]
}

function timeLine(name: string, time: EventTime): string {
  switch (time.kind) {
    case 'date':
      return `${name};VALUE=DATE:${basic(time.date)}`
    case 'local':
      return `${name};TZID=${parameter(time.timeZone)}:${basic(time.dateTime)}`
    case 'utc':
      return `${name}:${basic(time.dateTime)}Z`
  }
}

/** ISO 8601's basic form: without its signs between the numbers. */
function basic(time: string): string {
  return time.replace(/[-:]/g, '')
}

/** An instant to the second (RFC 5545 §3.3.5, form 2). */
function utc(instant: string): string {
  return `${basic(new Date(instant).toISOString().slice(0, 19))}Z`
}

/** RFC 5545 §3.3.11. */
function text(value: string): string {
  return withoutControls(value.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

/** RFC 5545 §3.2: a quotation mark can't be told in a parameter. */
function parameter(value: string): string {
  const told = withoutControls(value).replace(/[\n"]/g, '')
  return /[:;,]/.test(told) ? `"${told}"` : told
}

function uri(value: string): string {
  return withoutControls(value).replace(/\s/g, '%20')
}

/** Line breaks and tabs stay. */
function withoutControls(value: string): string {
  return value.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
}

/** Ends a content line, and folds it at 75 octets, never within a character (RFC 5545 §3.1). */
function fold(line: string): string {
  if (line.length * 3 <= longestLine || Buffer.byteLength(line) <= longestLine) return `${line}\r\n`
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > longestLine) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}
