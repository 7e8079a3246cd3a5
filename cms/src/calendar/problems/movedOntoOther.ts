import { Temporal } from 'temporal-polyfill'
import { originalDatesBetween, phaseOn } from '../originalDates'
import type { DateChange, Plan } from '../plan'
import { movedWallTimes, wallTimesOn } from '../times'

interface HeldDate {
  originalDate: string
  start: Temporal.PlainDateTime
}

/**
 * The date of the same meeting that begins at the very time to which a date would be moved: two in one
 * place at one time is a slip of the day. One that is cancelled or moved away makes room.
 *
 * @param plan with the other changes of the meeting
 * @param start of the moved date
 * @returns the other's original date, or null
 */
export function dateBeginningAt(
  plan: Plan,
  { originalDate }: DateChange,
  start: Temporal.PlainDateTime,
): string | null {
  const day = start.toPlainDate().toString()
  const planned = originalDatesBetween(plan, day, day)
    .filter(
      (date) => !plan.changes.some((change) => change.originalDate === date && leaves(change)),
    )
    .flatMap((date) => heldOn(plan, date))
  const moved = plan.changes
    .filter(({ change }) => change === 'moved')
    .flatMap((change) => movedDate(plan, change))
  const other = [...planned, ...moved].find(
    (date) =>
      date.originalDate !== originalDate && Temporal.PlainDateTime.compare(date.start, start) === 0,
  )
  return other?.originalDate ?? null
}

function leaves({ change }: DateChange): boolean {
  return change === 'cancelled' || change === 'moved'
}

function heldOn(plan: Plan, originalDate: string): HeldDate[] {
  const phase = phaseOn(plan, originalDate)
  return phase ? [{ originalDate, start: wallTimesOn(phase, originalDate).start }] : []
}

function movedDate(plan: Plan, change: DateChange): HeldDate[] {
  const phase = phaseOn(plan, change.originalDate)
  return phase
    ? [{ originalDate: change.originalDate, start: movedWallTimes(phase, change).start }]
    : []
}
