import type { DateChange, Phase } from '../plan'
import type { Problem } from './problem'
import { inheritedDaysProblem, orderProblem, timeProblem } from './timing'

/** What is wrong with the new times of a moved date, in the phase by which it was planned. */
export function movedTimesProblems(change: DateChange, phase: Phase): Problem[] {
  return phase.allDay ? allDayProblems(change) : timesProblems(change, phase)
}

function allDayProblems(change: DateChange): Problem[] {
  return (['newStartTime', 'newEndTime'] as const)
    .filter((field) => change[field])
    .map((field) => ({ path: [field], message: 'It lasts all day: leave the time empty.' }))
}

function timesProblems(change: DateChange, phase: Phase): Problem[] {
  const { newStartTime, newEndTime, newDaysLater } = change
  const unreadable = (['newStartTime', 'newEndTime'] as const).flatMap((field): Problem[] => {
    const message = change[field] ? timeProblem(change[field]) : null
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
