import ICAL from 'ical.js'
import { remark, type Remark } from '../words/facts'
import type { CalendarEvent } from './calendarEvent'
import { readMeeting, type EventReading } from './event'
import type { ImportedMeeting } from './meeting'
import { reasonOf } from './reasons'
import { textOf } from './span'

/** What the events of a file are, or why they are none. */
export interface EventsRead {
  meetings: ImportedMeeting[]
  unreadable: Remark[]
  /** UIDs of those that stand in the file and are none of the meetings. */
  unread: string[]
}

/** Reads events; those with the same UID are one meeting. One that can’t be read loses no other. */
export function readEvents(events: CalendarEvent[], reading: EventReading): EventsRead {
  const meetings: ImportedMeeting[] = []
  const unreadable: Remark[] = []
  const unread: string[] = []
  for (const [uid, group] of byUid(events)) {
    try {
      const { series, overrides, others } = revisionsOf(group)
      unreadable.push(...others)
      if (series) meetings.push(readMeeting(uid, series, overrides, reading))
      else unread.push(uid)
    } catch (error) {
      unread.push(uid)
      unreadable.push(remark('unreadable', nameOf(group[0]), reasonOf(error)))
    }
  }
  return { meetings, unreadable, unread }
}

/** An event without a UID, which every one should have, is known again by what it says. */
function byUid(events: CalendarEvent[]): Map<string, CalendarEvent[]> {
  const groups = new Map<string, CalendarEvent[]>()
  for (const found of events) {
    const uid = textOf(found.event, 'uid') || `${textOf(found.event, 'summary')} ${startIn(found)}`
    const group = groups.get(uid)
    if (group) group.push(found)
    else groups.set(uid, [found])
  }
  return groups
}

/** The start of an event as the file has it. */
function startIn({ event }: CalendarEvent): string {
  return String(event.getFirstProperty('dtstart')?.toICALString() ?? '')
}

/** What counts of the events with one UID: the newest of the series, and of each of its dates. */
function revisionsOf(group: CalendarEvent[]) {
  const [series, ...again] = newestFirst(group.filter(({ event }) => !isOverride(event)))
  if (!series) {
    return {
      series: null,
      overrides: [],
      others: [remark('noSeries', nameOf(group[0]))],
    }
  }
  if (!(series.event.getFirstPropertyValue('dtstart') instanceof ICAL.Time)) {
    return {
      series: null,
      overrides: [],
      others: [remark('noStart', nameOf(series))],
    }
  }
  // An older revision says what is not so any more. Of the same number only one can count.
  const rivals = again.filter((other) => sequenceOf(other) === sequenceOf(series))
  return {
    series,
    overrides: newestOfEach(group.filter(({ event }) => isOverride(event))),
    others: rivals.map((other) => remark('sameUid', nameOf(other))),
  }
}

function newestOfEach(overrides: CalendarEvent[]): CalendarEvent[] {
  const byDate = new Map<string, CalendarEvent>()
  for (const override of newestFirst(overrides)) {
    const date = String(override.event.getFirstProperty('recurrence-id')?.toICALString())
    if (!byDate.has(date)) byDate.set(date, override)
  }
  return [...byDate.values()]
}

/** By the number of the revision (RFC 5545 §3.8.7.4); alike ones as they stand in the file. */
function newestFirst(events: CalendarEvent[]): CalendarEvent[] {
  return [...events].sort((a, b) => sequenceOf(b) - sequenceOf(a))
}

function sequenceOf({ event }: CalendarEvent): number {
  return Number(event.getFirstPropertyValue('sequence')) || 0
}

function isOverride(event: ICAL.Component): boolean {
  return event.hasProperty('recurrence-id')
}

/** How a report names an event. */
function nameOf(found: CalendarEvent | undefined): string {
  return found ? textOf(found.event, 'summary') || textOf(found.event, 'uid') : ''
}
