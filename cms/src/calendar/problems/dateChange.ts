import { Temporal } from 'temporal-polyfill'
import { firstDay } from '../furtherDates'
import { isOriginalDate, originalDates, phaseOn } from '../originalDates'
import type { DateChange, Phase, Plan } from '../plan'
import { isPutElsewhen, movedWallTimes, wallTimesOn } from '../times'
import { yearProblems } from './dates'
import { dateBeginningAt } from './movedOntoOther'
import { movedTimesProblems } from './movedTimes'
import { nearestDates } from './nearestDates'
import { problem, type Problem } from './problem'

/** A date change as an editor entered it; null where nothing stands, times as they were typed. */
export interface EnteredChange extends DateChange {
  /** Of the place that it names. */
  newVenue: string | null
}

/** When a date change is saved. */
export interface Saving {
  /** The local date. */
  today: string
  /** What stood there before; null when it is new. What was let through once is left alone. */
  before: EnteredChange | null
  /** Another calendar told of it, or it stood here before: then a day that is over is no slip of the pen. */
  mayBeOver?: boolean
}

/**
 * What an editor should correct before a date change is saved.
 *
 * @param plan of its meeting, with the other changes of that meeting; null when it has no dates
 */
export function dateChangeProblems(
  entered: EnteredChange,
  plan: Plan | null,
  saving: Saving,
): Problem[] {
  if (!plan) return [problem(['meeting'], 'meetingWithoutDates')]
  const inDate = originalDateProblems(entered, plan, saving.today)
  const phase = phaseOn(plan, entered.originalDate)
  if (inDate.length > 0 || !phase) return inDate
  switch (entered.change) {
    case 'cancelled':
      return cancelledProblems(entered, saving)
    case 'moved':
      return movedProblems(entered, { plan, phase }, saving)
    case 'otherVenue':
      return otherVenueProblems(entered, phase)
    case 'asPlanned':
      return plannedProblems(entered)
  }
}

function originalDateProblems(
  { originalDate }: EnteredChange,
  plan: Plan,
  today: string,
): Problem[] {
  const path = ['originalDate']
  const other = plan.changes.find((change) => change.originalDate === originalDate)
  if (other) {
    return [problem(path, 'changedAlready', originalDate, other.change, other.newDate)]
  }
  return notOfPlanProblems(path, originalDate, plan, today)
}

/** What is wrong where a meeting has no date on a local date. */
export function notOfPlanProblems(
  path: Problem['path'],
  originalDate: string,
  plan: Plan,
  today: string,
): Problem[] {
  if (isOriginalDate(plan, originalDate)) return []
  const inYear = yearProblems(path, originalDate, today)
  if (inYear.length > 0) return inYear
  const moved = plan.changes.find(
    (change) => isPutElsewhen(change) && change.newDate === originalDate,
  )
  if (moved) return [problem(path, 'movedHere', moved.originalDate)]
  const [only, second] = originalDates(plan, firstDay(plan))
  if (only === undefined) return [problem(['meeting'], 'meetingWithoutDates')]
  return second === undefined
    ? [problem(path, 'onlyDate', originalDate, only)]
    : [problem(path, 'notOfMeeting', originalDate, nearestDates(plan, originalDate))]
}

/** Nobody would see them: whoever fills them in means another kind of change. */
function cancelledProblems(entered: EnteredChange, { before }: Saving): Problem[] {
  const isNew = (field: keyof EnteredChange) =>
    entered[field] !== null && entered[field] !== (before?.[field] ?? null)
  const path = ['change']
  if ((['newDate', 'newStartTime', 'newEndTime', 'newDaysLater'] as const).some(isNew)) {
    return [problem(path, 'cancelledButMoved')]
  }
  return isNew('newVenue') ? [problem(path, 'cancelledButElsewhere')] : []
}

function movedProblems(
  entered: EnteredChange,
  { plan, phase }: { plan: Plan; phase: Phase },
  saving: Saving,
): Problem[] {
  const { newDate, newStartTime, newEndTime, newDaysLater } = entered
  if (!newDate && !newStartTime && !newEndTime && newDaysLater === null) {
    return [problem(['newDate'], 'movedNowhere')]
  }
  const inDate = newDateProblems(entered, saving)
  if (inDate.length > 0) return inDate
  const inTimes = movedTimesProblems(entered, phase)
  if (inTimes.length > 0) return inTimes
  const planned = wallTimesOn(phase, entered.originalDate)
  const moved = movedWallTimes(phase, entered)
  const isSame =
    Temporal.PlainDateTime.compare(planned.start, moved.start) === 0 &&
    Temporal.PlainDateTime.compare(planned.end, moved.end) === 0
  const field =
    (['newDate', 'newStartTime', 'newEndTime'] as const).find((name) => entered[name]) ??
    'newDaysLater'
  if (isSame) return [problem([field], 'movedToSameTime')]
  const other = leadsElsewhere(entered, saving) ? dateBeginningAt(plan, entered, moved.start) : null
  if (other === null) return []
  return [problem([field], 'movedOntoOther', moved.start.toPlainDate().toString(), other)]
}

/** Whether it is another date or time than the one that was let through before. */
function leadsElsewhere(entered: EnteredChange, { before }: Saving): boolean {
  return (['originalDate', 'change', 'newDate', 'newStartTime'] as const).some(
    (name) => entered[name] !== before?.[name],
  )
}

function newDateProblems(
  entered: EnteredChange,
  { today, before, mayBeOver = false }: Saving,
): Problem[] {
  const { newDate, originalDate } = entered
  if (newDate === null) return []
  if (newDate === before?.newDate && originalDate === before.originalDate) return []
  const path = ['newDate']
  const inYear = yearProblems(path, newDate, today)
  const isMeant = mayBeOver || newDate >= today || originalDate < today
  if (inYear.length > 0 || isMeant) return inYear
  return [problem(path, 'movedIntoPast', newDate, originalDate)]
}

function otherVenueProblems(entered: EnteredChange, phase: Phase): Problem[] {
  const { newVenue, newDate, newStartTime, newEndTime, newDaysLater } = entered
  if (newDate || newStartTime || newEndTime || newDaysLater !== null) {
    return [problem(['change'], 'elsewhereButMoved')]
  }
  if (newVenue === null) return [problem(['newVenue'], 'venueMissing')]
  return newVenue === phase.venue ? [problem(['newVenue'], 'sameVenue')] : []
}

function plannedProblems(entered: EnteredChange): Problem[] {
  const { newVenue, newDate, newStartTime, newEndTime, newDaysLater } = entered
  const isEmpty = [newVenue, newDate, newStartTime, newEndTime, newDaysLater].every(
    (value) => value === null,
  )
  return isEmpty ? [] : [problem(['change'], 'plannedButChanged')]
}
