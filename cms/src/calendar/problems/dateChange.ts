import { Temporal } from 'temporal-polyfill'
import { isOriginalDate, originalDates, phaseOn } from '../originalDates'
import type { DateChange, Phase, Plan } from '../plan'
import { movedWallTimes, wallTimesOn } from '../times'
import { yearProblem } from './dates'
import { movedTimesProblems } from './movedTimes'
import { nearestDates } from './nearestDates'
import { dateInWords, datesInWords, type Problem } from './problem'

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
  if (!plan) {
    const message = 'This meeting has no dates yet: give it a first date, start and end.'
    return [{ path: ['meeting'], message }]
  }
  const inDate = originalDateProblems(entered, plan, saving.today)
  const phase = phaseOn(plan, entered.originalDate)
  if (inDate.length > 0 || !phase) return inDate
  switch (entered.change) {
    case 'cancelled':
      return cancelledProblems(entered, saving)
    case 'moved':
      return movedProblems(entered, phase, saving)
    case 'otherVenue':
      return otherVenueProblems(entered, phase)
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
    const message = `There is a change of ${dateInWords(originalDate)} already (${inWords(other)}). Open that one instead.`
    return [{ path, message }]
  }
  if (isOriginalDate(plan, originalDate)) return []
  const inYear = yearProblem(originalDate, today)
  if (inYear !== null) return [{ path, message: inYear }]
  const moved = plan.changes.find(
    ({ change, newDate }) => change === 'moved' && newDate === originalDate,
  )
  if (moved) {
    const message = `The date of ${dateInWords(moved.originalDate)} was moved to this day. Open that change instead.`
    return [{ path, message }]
  }
  return [
    {
      path,
      message: `This meeting has no date on ${dateInWords(originalDate)}. ${nearestInWords(plan, originalDate)}`,
    },
  ]
}

function inWords({ change, newDate }: DateChange): string {
  if (change === 'otherVenue') return 'other venue'
  return change === 'moved' && newDate !== null ? `moved to ${dateInWords(newDate)}` : change
}

function nearestInWords(plan: Plan, date: string): string {
  const nearest = nearestDates(plan, date)
  const [only, second] = originalDates(plan, plan.phases[0].from)
  if (only !== undefined && second === undefined) return `Its only date is ${dateInWords(only)}.`
  return nearest.length === 1
    ? `The nearest is ${datesInWords(nearest)}.`
    : `The nearest are ${datesInWords(nearest)}.`
}

/** Nobody would see them: whoever fills them in means another kind of change. */
function cancelledProblems(entered: EnteredChange, { before }: Saving): Problem[] {
  const isNew = (field: keyof EnteredChange) =>
    entered[field] !== null && entered[field] !== (before?.[field] ?? null)
  const path = ['change']
  if ((['newDate', 'newStartTime', 'newEndTime', 'newDaysLater'] as const).some(isNew)) {
    const message = 'You gave a new date or time: choose “moved”, or leave it empty.'
    return [{ path, message }]
  }
  return isNew('newVenue')
    ? [{ path, message: 'You gave a new place: choose “other venue”, or leave it empty.' }]
    : []
}

function movedProblems(entered: EnteredChange, phase: Phase, saving: Saving): Problem[] {
  const { newDate, newStartTime, newEndTime, newDaysLater } = entered
  if (!newDate && !newStartTime && !newEndTime && newDaysLater === null) {
    const message =
      'Say where it moves: a new date, a new start or a new end. If only the place is another one, choose “other venue”.'
    return [{ path: ['newDate'], message }]
  }
  const inDate = newDateProblem(entered, saving)
  if (inDate !== null) return [{ path: ['newDate'], message: inDate }]
  const inTimes = movedTimesProblems(entered, phase)
  if (inTimes.length > 0) return inTimes
  const planned = wallTimesOn(phase, entered.originalDate)
  const moved = movedWallTimes(phase, entered)
  const isSame =
    Temporal.PlainDateTime.compare(planned.start, moved.start) === 0 &&
    Temporal.PlainDateTime.compare(planned.end, moved.end) === 0
  if (!isSame) return []
  return [
    {
      path: [
        newDate
          ? 'newDate'
          : newStartTime
            ? 'newStartTime'
            : newEndTime
              ? 'newEndTime'
              : 'newDaysLater',
      ],
      message: 'That is when it takes place anyway. Give another date or time.',
    },
  ]
}

function newDateProblem(entered: EnteredChange, { today, before }: Saving): string | null {
  const { newDate, originalDate } = entered
  if (newDate === null) return null
  if (newDate === before?.newDate && originalDate === before.originalDate) return null
  const inYear = yearProblem(newDate, today)
  if (inYear !== null || newDate >= today || originalDate < today) return inYear
  return `Is the date right? ${dateInWords(newDate)} is past, and the date of ${dateInWords(originalDate)} is still to come.`
}

function otherVenueProblems(entered: EnteredChange, phase: Phase): Problem[] {
  const { newVenue, newDate, newStartTime, newEndTime, newDaysLater } = entered
  if (newDate || newStartTime || newEndTime || newDaysLater !== null) {
    const message =
      'You gave a new date or time as well: choose “moved”. A moved date can have a new place, too.'
    return [{ path: ['change'], message }]
  }
  if (newVenue === null) return [{ path: ['newVenue'], message: 'Choose the new place.' }]
  return newVenue === phase.venue
    ? [
        {
          path: ['newVenue'],
          message: 'That is where it takes place anyway. Choose another place.',
        },
      ]
    : []
}
