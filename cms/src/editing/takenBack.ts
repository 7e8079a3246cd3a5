import type { Temporal } from 'temporal-polyfill'
import type { PlannedDate } from '../calendar/occurrences'
import { isPutElsewhen } from '../calendar/times'
import type { Change } from '../content/reading/plans'
import type { ReportedDate } from './contract'

/**
 * How a date stands once what was said of it last is taken back: one that was moved before it was
 * cancelled takes place where it was moved to, and none is put on a day that is over.
 */
export function takenBack(
  { change, plannedEndsAt }: PlannedDate<Change>,
  now: Temporal.Instant,
): ReportedDate['takenBack'] {
  if (change?.change === 'cancelled' && isPutElsewhen(change)) return 'moved'
  return plannedEndsAt.epochMilliseconds > now.epochMilliseconds ? 'planned' : null
}
