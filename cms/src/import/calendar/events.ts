import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { excerpt, Losses } from '../losses'
import { joinLinkIn, placeOf } from './places'
import { descriptionToBlocks } from './plainText'
import type { ImportedMeeting } from './meeting'
import { readChanges } from './changes'
import { toRecurrence } from './recurrence'
import { clock, endOf, isAllDay, spanOf, textOf, type Span } from './span'
import { EventTimes, isUtc, zoneName } from './times'
import type { CalendarZones } from './zones'

/** What the events of one calendar are read with. */
export interface EventReading {
  siteZone: string
  /** For times in UTC, which no meeting is planned in. */
  calendarZone: string
  zones: CalendarZones
  today: string
}

const longestTitle = 120

/** Properties that are read, or that say nothing of the meeting itself. */
const understood = new Set(
  'uid dtstamp created last-modified sequence summary description location geo dtstart dtend duration rrule exdate rdate recurrence-id status url transp class conference x-google-conference x-microsoft-skypeteamsmeetingurl'.split(
    ' ',
  ),
)

/** Reads the events of one calendar; those with the same UID are one meeting. */
export function readEvents(
  events: ICAL.Component[],
  reading: EventReading,
): { meetings: ImportedMeeting[]; unreadable: string[] } {
  const meetings: ImportedMeeting[] = []
  const unreadable: string[] = []
  for (const [uid, group] of byUid(events)) {
    const series = group.find((event) => !event.hasProperty('recurrence-id'))
    const start = series?.getFirstPropertyValue('dtstart')
    if (!series) {
      unreadable.push(
        `${nameOf(group[0])}: only changed dates of a series are in the file, not the series`,
      )
    } else if (!(start instanceof ICAL.Time)) {
      unreadable.push(`${nameOf(series)}: the event has no start (DTSTART)`)
    } else {
      const overrides = group.filter((event) => event.hasProperty('recurrence-id'))
      meetings.push(readMeeting(uid, series, overrides, reading))
      const again = group.filter((event) => event !== series && !overrides.includes(event))
      for (const event of again) {
        unreadable.push(`${nameOf(event)}: the file has another event with the same UID`)
      }
    }
  }
  return { meetings, unreadable }
}

/** An event without a UID, which every one should have, is known again by what it says. */
function byUid(events: ICAL.Component[]): Map<string, ICAL.Component[]> {
  const groups = new Map<string, ICAL.Component[]>()
  for (const event of events) {
    const uid =
      textOf(event, 'uid') ||
      `${textOf(event, 'summary')} ${String(event.getFirstPropertyValue('dtstart'))}`
    groups.set(uid, [...(groups.get(uid) ?? []), event])
  }
  return groups
}

function readMeeting(
  uid: string,
  event: ICAL.Component,
  overrides: ICAL.Component[],
  reading: EventReading,
): ImportedMeeting {
  const losses = new Losses()
  const times = timesOf(event, reading, losses)
  const span = readSpan(event, times, losses)
  const recurrence = readRule(event, times, span, losses)
  const text = readText(event, losses)
  const place = text.place
  const phase = { ...span, recurrence, venue: place?.name ?? null }
  const changes = readChanges({ event, overrides, times, phase, today: reading.today, losses })
  noteOthers(event, losses)
  return {
    uid,
    ...text,
    ...span,
    timeZone: times.zone === reading.siteZone ? null : times.zone,
    recurrence,
    changes,
    isCancelled: textOf(event, 'status').toUpperCase() === 'CANCELLED',
    losses: [...losses.list(), ...text.body.losses],
  }
}

function timesOf(event: ICAL.Component, reading: EventReading, losses: Losses): EventTimes {
  const { siteZone, calendarZone, zones } = reading
  const property = event.getFirstProperty('dtstart')
  const start = property?.getFirstValue()
  const name = zoneName(property)
  const inZone = (zone: string) => new EventTimes(zone, zones, siteZone)
  if (!(start instanceof ICAL.Time) || start.isDate) return inZone(siteZone)
  if (isUtc(start)) {
    if (event.hasProperty('rrule')) {
      losses.add(
        `it repeats at a fixed time of UTC: here it repeats at the time of the first date in ${calendarZone}, also when clocks change`,
      )
    }
    return inZone(calendarZone)
  }
  if (name === null) return inZone(siteZone)
  const zone = zones.find(name)
  if (zone === null) {
    losses.add(
      `the time zone “${name}”, which the file does not explain: its times are taken for those of ${siteZone}`,
    )
  } else if (zone !== name && !name.endsWith(zone)) {
    losses.add(`the time zone “${name}” is taken for ${zone}`)
  }
  return inZone(zone ?? siteZone)
}

function readSpan(event: ICAL.Component, times: EventTimes, losses: Losses): Span {
  const start =
    times.first(event.getFirstProperty('dtstart')) ??
    Temporal.PlainDateTime.from('1970-01-01T00:00')
  const allDay = isAllDay(event)
  const end = endOf(event, times, start)
  if (end === null && !allDay) losses.add('it says no end: give it one before it is published')
  return spanOf(start, end, allDay, losses)
}

function readRule(event: ICAL.Component, times: EventTimes, span: Span, losses: Losses) {
  const [property, ...more] = event.getAllProperties('rrule')
  for (const another of [...more, ...event.getAllProperties('exrule')]) {
    losses.add(`a further rule (${another.toICALString()}): here a meeting goes by one`)
  }
  for (const date of event.getAllProperties('rdate').flatMap((rdate) => times.all(rdate))) {
    losses.add(
      `the additional date ${date.toPlainDate().toString()}: make a meeting of its own for it`,
    )
  }
  const rule = property?.getFirstValue()
  if (!(rule instanceof ICAL.Recur)) return null
  const until = rule.until ? lastDateBy(rule.until, times, span) : null
  const first = span.firstDate
  const recurrence = toRecurrence(rule, { first, written: writtenDate(event) ?? first, until })
  if (!recurrence) {
    losses.add(
      `its rule (${rule.toString()}): here a meeting repeats weekly, monthly or yearly, so only its first date is kept`,
    )
  }
  return recurrence
}

/** The date of the first as the file has it, in whatever zone that is. */
function writtenDate(event: ICAL.Component): string | null {
  const start = event.getFirstPropertyValue('dtstart')
  if (!(start instanceof ICAL.Time)) return null
  const { year, month, day } = start
  return new Temporal.PlainDate(year, month, day).toString()
}

/** The last local date that begins at or before the end of a rule. */
function lastDateBy(until: ICAL.Time, times: EventTimes, { startTime }: Span): string {
  const last = times.of(until, null)
  const date = last.toPlainDate()
  const isBefore = !until.isDate && startTime !== null && clock(last) < startTime
  return (isBefore ? date.subtract({ days: 1 }) : date).toString()
}

function readText(event: ICAL.Component, losses: Losses) {
  const summary = textOf(event, 'summary')
  const location = textOf(event, 'location')
  const description = textOf(event, 'description')
  const joinLink = joinLinkOf(event, location)
  const place = joinLinkIn(location) === null ? placeOf(location, event) : null
  if (summary.length > longestTitle) losses.add(`the end of its title: “${summary}”`)
  const inText = joinLinkIn(description)
  if (inText !== null) {
    losses.add(
      `its text holds ${inText}, which looks like the way into an online meeting: take it out, since the text will be public`,
    )
  }
  return {
    title: summary === '' ? 'Untitled meeting' : excerpt(summary, longestTitle),
    place,
    joinLink,
    body: descriptionToBlocks([description, textOf(event, 'url')].filter(Boolean).join('\n\n')),
  }
}

function joinLinkOf(event: ICAL.Component, location: string): string | null {
  const named = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl']
    .map((name) => textOf(event, name))
    .find((value) => URL.canParse(value))
  return named ?? joinLinkIn(location)
}

function noteOthers(event: ICAL.Component, losses: Losses): void {
  const status = textOf(event, 'status').toUpperCase()
  if (status === 'TENTATIVE') losses.add('that it is tentative')
  const secrecy = textOf(event, 'class').toUpperCase()
  if (secrecy !== '' && secrecy !== 'PUBLIC') {
    losses.add(`that it is marked as ${secrecy}: think before you publish it`)
  }
  const names = [
    ...event.getAllProperties().map(({ name }) => name),
    ...event.getAllSubcomponents().map(({ name }) => name),
  ]
  const unknown = [...new Set(names)].filter((name) => !understood.has(name))
  if (unknown.length > 0) {
    losses.add(
      `${unknown.map((name) => name.toUpperCase()).join(', ')}: the cms has no field for it`,
    )
  }
}

/** How a report names an event. */
function nameOf(event: ICAL.Component | undefined): string {
  return `“${event ? textOf(event, 'summary') || textOf(event, 'uid') : ''}”`
}
