import type { Temporal } from 'temporal-polyfill'
import type { PlannedDate } from '../calendar/occurrences'
import { isPutElsewhen } from '../calendar/times'
import type { Change } from '../content/reading/plans'
import type { ReportedDate } from './contract'

/**
 * How a date stands once what was said of it last is taken back: one that was moved, or put into
 * another place, before it was cancelled takes place there, and none is put on a day that is over.
 */
export function takenBack(
  { change, phase, plannedEndsAt }: PlannedDate<Change>,
  now: Temporal.Instant,
): ReportedDate['takenBack'] {
  const cancelled = change?.change === 'cancelled' ? change : null
  if (cancelled && isPutElsewhen(cancelled)) return 'moved'
  if (plannedEndsAt.epochMilliseconds <= now.epochMilliseconds) return null
  const venue = cancelled?.row.newVenue?.documentId ?? phase.venue
  return venue === phase.venue ? 'planned' : 'other venue'
}
