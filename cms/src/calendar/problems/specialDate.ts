import { dateOf } from '../occurrences'
import type { Plan } from '../plan'
import { isPutElsewhen } from '../times'
import { notOfPlanProblems } from './dateChange'
import { problem, type Problem } from './problem'
import { isTime } from '../written'
import { timeProblems } from './timing'

/** What one date has of its own, as far as it is about times; null where nothing stands. */
export interface EnteredSpecialDate {
  originalDate: string | null
  agenda: EnteredItem[]
}

export interface EnteredItem {
  startTime: string | null
  endTime: string | null
  /** Which day of several; null: the first. */
  day: number | null
}

/**
 * What an editor should correct before a date has something of its own.
 *
 * @param plan of its meeting; null when that has no dates
 */
export function specialDateProblems(
  { originalDate, agenda }: EnteredSpecialDate,
  plan: Plan | null,
  today: string,
): Problem[] {
  const length = plan && originalDate !== null ? lengthOf(plan, originalDate) : null
  return [
    ...dateProblems(originalDate, plan, today),
    ...agenda.flatMap((item, index) => itemProblems(item, index, length)),
  ]
}

function dateProblems(originalDate: string | null, plan: Plan | null, today: string): Problem[] {
  if (!plan) return [problem(['meeting'], 'meetingWithoutDates')]
  if (originalDate === null) return []
  const path = ['originalDate']
  const moved = plan.changes.find(
    (change) => isPutElsewhen(change) && change.newDate === originalDate,
  )
  const found = notOfPlanProblems(path, originalDate, plan, today)
  return moved && found.some(({ kind }) => kind === 'movedHere')
    ? [problem(path, 'movedToThis', moved.originalDate)]
    : found
}

/** How many days a date has, and whether it is a night that passes midnight; null: there is no date. */
function lengthOf(plan: Plan, originalDate: string) {
  const date = dateOf(plan, originalDate)
  if (!date) return null
  const last = date.phase.allDay ? date.endsAt.add({ seconds: -1 }) : date.endsAt
  const days = date.startsAt.toPlainDate().until(last.toPlainDate()).days + 1
  return { days, passesMidnight: days > 1 }
}

function itemProblems(
  { startTime, endTime, day }: EnteredItem,
  index: number,
  length: { days: number; passesMidnight: boolean } | null,
): Problem[] {
  const path = (field: keyof EnteredItem) => ['agenda', index, field]
  const unreadable = [
    ...timeProblems(path('startTime'), startTime),
    ...timeProblems(path('endTime'), endTime),
  ]
  if (unreadable.length > 0) return unreadable
  const tooLate =
    length && day !== null && day > length.days
      ? [problem(path('day'), 'itemAfterLastDay', length.days)]
      : []
  if (!startTime || !endTime || !isTime(startTime) || !isTime(endTime)) return tooLate
  const mayPass = length?.passesMidnight !== false
  if (endTime > startTime || (mayPass && endTime !== startTime)) return tooLate
  return [...tooLate, problem(path('endTime'), 'itemEndsBefore', startTime, endTime)]
}
