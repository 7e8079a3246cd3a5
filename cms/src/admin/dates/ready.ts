import type { ComingDate } from '../../editing/homeContract'
import { noTimes, type Times } from './times'

/** What is still to be done before a date can be changed. */
export type Waiting = 'choose' | 'same' | 'planned'

/** When a date is, as it stands, in the fields of the form: times that are as always are left empty. */
export function standingTimes({ originalDate, moved }: ComingDate): Times {
  const { newStartTime, newEndTime } = moved ?? noTimes
  return { newDate: moved?.newDate || originalDate, newStartTime, newEndTime }
}

/** The times as they are written: a date that is the planned one is no new one. */
export function writtenTimes({ originalDate }: ComingDate, times: Times): Times {
  return { ...times, newDate: times.newDate === originalDate ? '' : times.newDate }
}

/** The place that a date has in the stead of the usual one; '': none. */
export function standingPlace({ moved, elsewhere }: ComingDate): string {
  return moved?.newVenue ?? elsewhere ?? ''
}

interface CalledChange {
  change: 'moved' | 'other venue'
  /** Left out: it stays as it is. */
  newDaysLater?: null
}

/** What the cms calls it: a date that is at its usual time is not moved, and ends on its usual day. */
export function changeCalled(written: Times): CalledChange {
  return isSame(written, noTimes)
    ? { change: 'other venue', newDaysLater: null }
    : { change: 'moved' }
}

interface Entered {
  times: Times
  /** Document id; '': as always. */
  newVenue: string
  note: string
}

/** What a form waits for; null: it can be sent. */
export function waitingFor(
  change: 'cancelled' | 'moved',
  chosen: ComingDate | null,
  { times, newVenue, note }: Entered,
): Waiting | null {
  if (!chosen) return 'choose'
  if (change === 'cancelled') return null
  const written = writtenTimes(chosen, times)
  if (isSame(written, noTimes) && newVenue === '') return chosen.moved ? 'planned' : 'same'
  const isAsBefore =
    newVenue === standingPlace(chosen) &&
    isSame(written, writtenTimes(chosen, standingTimes(chosen)))
  const hasNewNote = note.trim() !== '' && note.trim() !== chosen.note
  return isAsBefore && !hasNewNote ? 'same' : null
}

function isSame(one: Times, other: Times): boolean {
  return (
    one.newDate === other.newDate &&
    one.newStartTime === other.newStartTime &&
    one.newEndTime === other.newEndTime
  )
}
