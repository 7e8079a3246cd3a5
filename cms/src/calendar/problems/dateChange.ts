import { Temporal } from 'temporal-polyfill'
import { isOriginalDate, originalDates, phaseOn } from '../originalDates'
import type { DateChange, Phase, Plan } from '../plan'
import { movedWallTimes, wallTimesOn } from '../times'
import { nearestDates } from './meeting'
import { dateInWords, datesInWords, type Problem } from './problem'
import { inheritedDaysProblem, orderProblem, timeProblem } from './timing'

/** A date change as an editor entered it; null where nothing stands, times as they were typed. */
export interface EnteredChange extends DateChange {
  /** Of the place that it names. */
  newVenue: string | null
}

/**
 * What an editor should correct before a date change is saved.
 *
 * @param plan of its meeting, with the other changes of that meeting; null when it has no dates
 */
export function dateChangeProblems(entered: EnteredChange, plan: Plan | null): Problem[] {
  if (!plan) {
    const message = 'This meeting has no dates yet: give it a first date, start and end.'
    return [{ path: ['meeting'], message }]
  }
  const inDate = originalDateProblems(entered, plan)
  const phase = phaseOn(plan, entered.originalDate)
  if (inDate.length > 0 || !phase) return inDate
  switch (entered.change) {
    case 'cancelled':
      return []
    case 'moved':
      return movedProblems(entered, phase)
    case 'otherVenue':
      return otherVenueProblems(entered, phase)
  }
}

function originalDateProblems({ originalDate }: EnteredChange, plan: Plan): Problem[] {
  const path = ['originalDate']
  const other = plan.changes.find((change) => change.originalDate === originalDate)
  if (other) {
    const message = `There is a change of ${dateInWords(originalDate)} already (${inWords(other)}). Open that one instead.`
    return [{ path, message }]
  }
  if (isOriginalDate(plan, originalDate)) return []
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

function movedProblems(entered: EnteredChange, phase: Phase): Problem[] {
  const { newDate, newStartTime, newEndTime, newDaysLater } = entered
  if (!newDate && !newStartTime && !newEndTime && newDaysLater === null) {
    const message =
      'Say where it moves: a new date, a new start or a new end. If only the place is another one, choose “other venue”.'
    return [{ path: ['newDate'], message }]
  }
  const inTimes = phase.allDay ? allDayProblems(entered) : timesProblems(entered, phase)
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

function allDayProblems(entered: EnteredChange): Problem[] {
  return (['newStartTime', 'newEndTime'] as const)
    .filter((field) => entered[field])
    .map((field) => ({ path: [field], message: 'It lasts all day: leave the time empty.' }))
}

function timesProblems(entered: EnteredChange, phase: Phase): Problem[] {
  const { newStartTime, newEndTime, newDaysLater } = entered
  const unreadable = (['newStartTime', 'newEndTime'] as const).flatMap((field): Problem[] => {
    const message = entered[field] ? timeProblem(entered[field]) : null
    return message === null ? [] : [{ path: [field], message }]
  })
  if (unreadable.length > 0 || (newEndTime === null && newDaysLater === null)) return unreadable
  // A new start alone shifts the end along: what counts then is how long it lasts.
  const start = newEndTime === null ? phase.startTime : (newStartTime ?? phase.startTime)
  const end = newEndTime ?? phase.endTime
  const message = orderProblem(start, end, newDaysLater ?? phase.daysLater)
  if (message !== null) {
    return [
      {
        path: [newEndTime === null && newDaysLater !== null ? 'newDaysLater' : 'newEndTime'],
        message,
      },
    ]
  }
  return newEndTime !== null && newDaysLater === null && phase.daysLater > 0 && end > start
    ? [{ path: ['newDaysLater'], message: inheritedDaysProblem(end, phase.daysLater) }]
    : []
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
