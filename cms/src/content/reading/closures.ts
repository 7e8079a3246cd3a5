import { closedDates, isClosedOn, type ClosedDays } from '../../calendar/closedDates'
import type { PlannedDate } from '../../calendar/occurrences'
import type { Plan } from '../../calendar/plan'
import { isDate } from '../../calendar/written'
import type { Change } from './plans'
import type { ClosureRow, MeetingRow } from './queries'

/** The dates of meetings on closed days: a meeting that nobody changed has the same ones. */
const known = new WeakMap<MeetingRow, WeakMap<ClosureRow, readonly string[]>>()

/**
 * A plan with what becomes of its dates at places that are closed. What was said of one date alone is
 * the more exact word and counts. Nobody has to go anywhere for what is online; who comes to a place
 * and who joins are one meeting, so that one that is both is as off as any other there.
 */
export function withClosures(
  plan: Plan<Change>,
  meeting: MeetingRow,
  closures: readonly ClosureRow[],
): Plan<Change> {
  if (meeting.attendance === 'online') return plan
  const own = new Set(plan.changes.map(({ originalDate }) => originalDate))
  const changes = closures.flatMap((closure) =>
    datesOn(plan, meeting, closure)
      .filter((date) => !own.has(date))
      .map((date) => changeOf(closure, date)),
  )
  return changes.length > 0 ? { ...plan, changes: [...plan.changes, ...changes] } : plan
}

function datesOn(plan: Plan, meeting: MeetingRow, closure: ClosureRow): readonly string[] {
  const ofMeeting = known.get(meeting) ?? new WeakMap<ClosureRow, readonly string[]>()
  known.set(meeting, ofMeeting)
  const days = closedDays(closure)
  const dates = ofMeeting.get(closure) ?? (days ? closedDates(plan, days) : [])
  ofMeeting.set(closure, dates)
  return dates
}

/** The closed days of its place on which the rules put a date, whatever was said of it since. */
export function closureOn(
  closures: readonly ClosureRow[],
  { originalDate, phase }: Pick<PlannedDate, 'originalDate' | 'phase'>,
): ClosureRow | null {
  const isOn = (closure: ClosureRow) => {
    const days = closedDays(closure)
    return days !== null && isClosedOn(days, originalDate, phase)
  }
  return closures.find(isOn) ?? null
}

/** Null for a row that can't be read: one must not take the programme down. */
export function closedDays({ venue, firstDay, lastDay }: ClosureRow): ClosedDays | null {
  if (!venue || !isDate(firstDay) || !isDate(lastDay)) return null
  return { venue: venue.documentId, firstDay, lastDay }
}

function changeOf(closure: ClosureRow, originalDate: string): Change {
  return {
    originalDate,
    change: closure.dates === 'other venue' ? 'otherVenue' : 'cancelled',
    newDate: null,
    newStartTime: null,
    newEndTime: null,
    newDaysLater: null,
    row: closure,
    says: 'closure',
  }
}
