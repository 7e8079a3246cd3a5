import type { ImportedMeeting } from '../import/calendar/meeting'
import { hashOf } from '../import/memory'
import { isRecord } from '../records'
import { parts, type Part } from './contract'
import { differOnDates, hashOfDates, lastDayOf } from './datedHashes'

/** What stands in each part, by digests; of what stands beside a meeting by dates as well. */
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
  const moved = new Map(changes.map((change) => [change.originalDate, change]))
  const most = mostDaysLater(meeting)
  const onDate = (said: { originalDate: string }) => {
    const { originalDate } = said
    return { originalDate, lastDay: lastDayOf(originalDate, moved.get(originalDate), most), said }
  }
  const span = { firstDate, allDay, startTime, endTime, daysLater, timeZone }
  return {
    title: hashOf(title),
    when: hashOf({ ...span, recurrence, phases, furtherDates }),
    dates: hashOfDates(changes, changes.map(onDate)),
    ownWords: hashOfDates(specialDates, specialDates.map(onDate)),
    where: hashOf({ place, joinLink }),
    status: hashOf(isCancelled),
    text: hashOf(body.blocks),
  }
}

/** How many days later the dates of a meeting end at most. */
export function mostDaysLater({ daysLater, phases }: DaysLater): number {
  return Math.max(0, daysLater ?? 0, ...(phases ?? []).map((phase) => phase.daysLater ?? 0))
}

interface DaysLater {
  daysLater?: number | null
  phases?: readonly DaysLater[] | null
}

/** In which parts two differ; what is over counts for nothing. @param today the local date */
export function differing(one: Hashes, other: Hashes, today: string): Part[] {
  return parts.filter((part) =>
    part === 'dates' || part === 'ownWords'
      ? differOnDates(one[part], other[part], today)
      : one[part] !== other[part],
  )
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
