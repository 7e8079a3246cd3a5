import { readCalendar, type Reading } from '../import/calendar/ics'
import type { ImportedMeeting } from '../import/calendar/meeting'
import { hashOf } from '../import/memory'
import { excerpt } from '../import/losses'
import { ImportRefused } from '../import/refusal'
import { comingOf, type Coming } from './coming'
import type { KeptNote } from './contract'
import { LookFailed } from './problem'

/** Reading more would hold up whoever else asks the cms. */
const mostEvents = 2_000
const mostNotes = 50
const mostRemarks = 10

/** A calendar's copy as it is read on a day. */
export interface ReadCopy {
  meetings: { meeting: ImportedMeeting; coming: Coming | null }[]
  unreadable: number
  notes: KeptNote[]
}

/** @throws LookFailed */
export function readCopy(text: string, reading: Reading): ReadCopy {
  if ((text.match(/^BEGIN:VEVENT/gim) ?? []).length > mostEvents) throw new LookFailed('too-many')
  const { meetings, unreadable } = readFile(text, reading)
  const read = meetings.map((meeting) => ({ meeting, coming: comingOf(meeting, reading.today) }))
  // Of what is over nobody has to take anything over.
  const lost = read.flatMap(({ meeting: { title, losses }, coming }) =>
    coming === null || losses.length === 0
      ? []
      : [{ about: excerpt(title), remarks: losses.slice(0, mostRemarks) }],
  )
  const unread = { about: '', remarks: unreadable.slice(0, mostNotes) }
  return {
    meetings: read,
    unreadable: unreadable.length,
    notes: [...(unreadable.length > 0 ? [unread] : []), ...lost].slice(0, mostNotes),
  }
}

function readFile(text: string, reading: Reading) {
  try {
    return readCalendar(text, reading)
  } catch (error) {
    if (error instanceof ImportRefused) throw new LookFailed('unreadable')
    throw error
  }
}

/** The same for copies that say the same: many servers write into each when it was fetched. */
export function copyHash(text: string): string {
  return hashOf(text.replace(/^DTSTAMP[;:].*\r?\n/gim, ''))
}
