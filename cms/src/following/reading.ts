import { readCalendar, TooManyEvents, type Reading } from '../import/calendar/ics'
import type { ImportedMeeting } from '../import/calendar/meeting'
import { hashOf } from '../import/memory'
import { excerpt } from '../import/losses'
import { ImportRefused } from '../import/refusal'
import { nextOf } from './coming'
import type { KeptNote } from './contract'
import { LookFailed } from './problem'

/** Reading more, and looking for what differs, would hold up whoever else asks the cms. */
const mostEvents = 2_000
const mostNotes = 50
const mostRemarks = 10

/** A calendar's copy as it is read on a day. */
export interface ReadCopy {
  /** With the next date of each; null: it is over. */
  meetings: { meeting: ImportedMeeting; next: string | null }[]
  unreadable: number
  /** UIDs of those that can’t be read. */
  unread: ReadonlySet<string>
  notes: KeptNote[]
}

/** @throws LookFailed */
export function readCopy(text: string, reading: Reading): ReadCopy {
  const { meetings, unreadable, unread } = readFile(text, reading)
  const read = meetings.map((meeting) => ({ meeting, next: nextOf(meeting, reading.today) }))
  // Of what is over nobody has to take anything over.
  const lost = read.flatMap(({ meeting: { title, losses }, next }) =>
    next === null || losses.length === 0
      ? []
      : [{ about: excerpt(title), remarks: losses.slice(0, mostRemarks) }],
  )
  const unreadNote = { about: '', remarks: unreadable.slice(0, mostNotes) }
  return {
    meetings: read,
    unreadable: unreadable.length,
    unread: new Set(unread),
    notes: [...(unreadable.length > 0 ? [unreadNote] : []), ...lost].slice(0, mostNotes),
  }
}

function readFile(text: string, reading: Reading) {
  try {
    return readCalendar(text, reading, mostEvents)
  } catch (error) {
    if (error instanceof TooManyEvents) throw new LookFailed('too-many')
    if (error instanceof ImportRefused) throw new LookFailed('unreadable')
    throw error
  }
}

/** The same for copies that say the same: many servers write into each when it was fetched. */
export function copyHash(text: string): string {
  return hashOf(text.replace(/^DTSTAMP[;:].*\r?\n/gim, ''))
}
