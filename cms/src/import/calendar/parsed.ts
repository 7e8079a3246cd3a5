import ICAL from 'ical.js'
import { excerpt } from '../losses'
import { ImportRefused } from '../refusal'
import { remark, type Reason, type Remark } from '../words/facts'
import { reasonOf } from './reasons'

/** A calendar file in its parts. */
export interface ParsedCalendars {
  calendars: ICAL.Component[]
  /** Why events could not be read at all. */
  unreadable: Remark[]
  /** Their UIDs, as far as they have any. */
  unread: string[]
}

/**
 * Reads a calendar file as far as it can be read: an event that breaks its grammar is told and left
 * out, and loses no other.
 *
 * @throws ImportRefused when the file is no calendar, or ends in the middle of one
 */
export function parseCalendars(text: string): ParsedCalendars {
  const lines = withoutRemarks(withoutEmptyLines(text))
  try {
    return { calendars: calendarsIn(lines), unreadable: [], unread: [] }
  } catch (error) {
    return withoutBrokenParts(lines, reasonOf(error))
  }
}

/** @param reason why the whole could not be read */
function withoutBrokenParts(text: string, reason: Reason): ParsedCalendars {
  const unreadable: Remark[] = []
  const unread: string[] = []
  const rest = text.replace(wholeParts, (part, kind: string) => {
    try {
      calendarsIn(`BEGIN:VCALENDAR\n${part}END:VCALENDAR\n`)
      return part
    } catch (error) {
      unreadable.push(remark('unreadable', titleIn(part) || kind, reasonOf(error)))
      unread.push(...uidsIn(part))
      return ''
    }
  })
  try {
    return { calendars: calendarsIn(rest), unreadable, unread }
  } catch {
    throw new ImportRefused({ kind: 'noCalendar', facts: [reason] })
  }
}

/** From the line that begins an event or its like to the one that ends it; none holds another of its kind. */
const wholeParts =
  /^BEGIN:(VEVENT|VTODO|VJOURNAL|VFREEBUSY)\r?\n(?:(?!(?:BEGIN|END):\1).*\r?\n)*END:\1(?:\r?\n|$)/gim

function titleIn(part: string): string {
  return excerpt(/^SUMMARY(?:;[^:]*)?:(.*)$/im.exec(part)?.[1] ?? '')
}

/** A long line is folded (RFC 5545 §3.1). */
function uidsIn(part: string): string[] {
  const uid = /^UID(?:;[^:]*)?:(.*)$/im.exec(part.replace(/\r?\n[ \t]/g, ''))?.[1]?.trim()
  return uid ? [uid] : []
}

function calendarsIn(text: string): ICAL.Component[] {
  const parsed: unknown = ICAL.parse(text)
  const calendars: unknown[] = Array.isArray(parsed) ? parsed : []
  // One calendar comes as itself, several as a list.
  const all = typeof calendars[0] === 'string' ? [calendars] : calendars.filter(isList)
  for (const calendar of all) mendDates(calendar)
  return all.map((calendar) => new ICAL.Component(calendar))
}

/** A date that does not say that it is one (`DTSTART:20270101`), as the library has it. */
const bareDate = /^(\d{4}-\d{2}-\d{2})T::$/

/**
 * Lets dates that do not say that they are ones (`VALUE=DATE`) be dates, as all programs read them.
 *
 * @param component in the form of jCal (RFC 7265): name, properties, components
 */
function mendDates(component: unknown[]): void {
  const [, properties, components] = component
  for (const property of isList(properties) ? properties.filter(isList) : []) {
    const dates = property
      .slice(3)
      .map((value) => (typeof value === 'string' ? bareDate.exec(value)?.[1] : undefined))
    if (property[2] !== 'date-time' || dates.length === 0 || dates.includes(undefined)) continue
    property.splice(2, property.length, 'date', ...dates)
  }
  for (const part of isList(components) ? components.filter(isList) : []) mendDates(part)
}

/** Programs leave remarks behind the end of a calendar. */
function withoutRemarks(text: string): string {
  return text.replace(
    /^END:VCALENDAR[ \t]*\r?\n(?:(?!BEGIN:VCALENDAR).*(?:\r?\n|$))*/gim,
    'END:VCALENDAR\r\n',
  )
}

/** No line of a calendar is empty; some programs fold with one all the same. */
function withoutEmptyLines(text: string): string {
  return text.replace(/(\r?\n)(?:\r?\n)+/g, '$1')
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value)
}
