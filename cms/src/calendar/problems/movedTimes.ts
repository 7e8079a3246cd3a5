import type { DateChange, Phase } from '../plan'
import { problem, type Problem } from './problem'
import { orderProblems, timeProblems } from './timing'

/** What is wrong with the new times of a moved date, in the phase by which it was planned. */
export function movedTimesProblems(change: DateChange, phase: Phase): Problem[] {
  return phase.allDay ? allDayProblems(change) : timesProblems(change, phase)
}

function allDayProblems(change: DateChange): Problem[] {
  return (['newStartTime', 'newEndTime'] as const)
    .filter((field) => change[field])
    .map((field) => problem([field], 'timeOfWholeDay'))
}

function timesProblems(change: DateChange, phase: Phase): Problem[] {
  const { newStartTime, newEndTime, newDaysLater } = change
  const unreadable = (['newStartTime', 'newEndTime'] as const).flatMap((field) =>
    timeProblems([field], change[field]),
  )
  if (unreadable.length > 0 || (newEndTime === null && newDaysLater === null)) return unreadable
  // A new start alone shifts the end along: what counts then is how long it lasts.
  const start = newEndTime === null ? phase.startTime : (newStartTime ?? phase.startTime)
  const end = newEndTime ?? phase.endTime
  const inOrder = orderProblems(
    [newEndTime === null && newDaysLater !== null ? 'newDaysLater' : 'newEndTime'],
    { start, end, daysLater: newDaysLater ?? phase.daysLater },
  )
  if (inOrder.length > 0) return inOrder
  // A new end with the days of the old one is hardly ever meant.
  return newEndTime !== null && newDaysLater === null && phase.daysLater > 0 && end > start
    ? [problem(['newDaysLater'], 'daysOfOldEnd', end, phase.daysLater)]
    : []
}
