import type { ComingDate } from '../../editing/homeContract'
import { noTimes, type Times } from './times'

/** What is still to be done before a date can be changed. */
export type Waiting = 'choose' | 'same' | 'planned'

/** When a date is, as it stands, in the fields of the form: times that are as always are left empty. */
export function standingTimes({ originalDate, moved }: ComingDate): Times {
  return { ...(moved ?? noTimes), newDate: moved?.newDate || originalDate }
}

/** The times as they are written: a date that is the planned one is no new one. */
export function writtenTimes({ originalDate }: ComingDate, times: Times): Times {
  return { ...times, newDate: times.newDate === originalDate ? '' : times.newDate }
}

/** What a form waits for; null: it can be sent. */
export function waitingFor(
  change: 'cancelled' | 'moved',
  chosen: ComingDate | null,
  { times, note }: { times: Times; note: string },
): Waiting | null {
  if (!chosen) return 'choose'
  if (change === 'cancelled') return null
  const written = writtenTimes(chosen, times)
  if (isSame(written, noTimes)) return chosen.moved ? 'planned' : 'same'
  const isAsBefore = isSame(written, writtenTimes(chosen, standingTimes(chosen)))
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
