import type { ImportedMeeting } from '../import/calendar/meeting'
import { hashOf } from '../import/memory'
import { isRecord } from '../records'
import { parts, type Part } from './contract'

/** What stands in each part, by digests. */
export type Hashes = Record<Part, string>

/** The fields of a meeting that each part is written to; single dates stand beside it. */
export const fieldsOf: Readonly<Record<Part, readonly string[]>> = {
  title: ['title'],
  when: [
    'firstDate',
    'allDay',
    'startTime',
    'endTime',
    'daysLater',
    'timeZone',
    'recurrence',
    'phases',
    'furtherDates',
  ],
  dates: [],
  ownWords: [],
  where: ['attendance', 'venue', 'joinLink'],
  status: ['planStatus'],
  text: ['body'],
}

/** What a calendar says of an event. */
export function hashesOf(meeting: ImportedMeeting): Hashes {
  const { title, place, joinLink, isCancelled, body, changes, specialDates = [] } = meeting
  const { firstDate, allDay, startTime, endTime, daysLater, timeZone } = meeting
  const { recurrence, phases = [], furtherDates = [] } = meeting
  const span = { firstDate, allDay, startTime, endTime, daysLater, timeZone }
  return {
    title: hashOf(title),
    when: hashOf({ ...span, recurrence, phases, furtherDates }),
    dates: hashOf(changes),
    ownWords: hashOf(specialDates),
    where: hashOf({ place, joinLink }),
    status: hashOf(isCancelled),
    text: hashOf(body.blocks),
  }
}

/** In which parts two differ. */
export function differing(one: Hashes, other: Hashes): Part[] {
  return parts.filter((part) => one[part] !== other[part])
}

/** As they are kept. */
export function toHashes(stored: unknown): Hashes {
  const of = (part: Part) => (isRecord(stored) ? String(stored[part]) : '')
  return {
    title: of('title'),
    when: of('when'),
    dates: of('dates'),
    ownWords: of('ownWords'),
    where: of('where'),
    status: of('status'),
    text: of('text'),
  }
}

export function toParts(stored: unknown): Part[] {
  return Array.isArray(stored) ? parts.filter((part) => stored.includes(part)) : []
}
