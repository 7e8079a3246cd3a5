import { isOriginalDate, phaseOn } from '../originalDates'
import type { DateChange, Phase, Plan } from '../plan'
import { movedTimesProblems } from './movedTimes'
import { dateInWords, datesInWords, type Problem } from './problem'
import type { EnteredTiming } from './timing'

/** The fields of a meeting in which its phases tell their times. */
interface EnteredTimes extends EnteredTiming {
  allDay: boolean
  phases: readonly EnteredTiming[]
}

/**
 * What a new plan would do to the date changes of a meeting that are to come: somebody may have been
 * told of them. A cancelled date may go with its rule, since it does not take place either way.
 *
 * @param plan with a phase for each one that was entered
 */
export function plannedChangesProblems(
  entered: EnteredTimes,
  plan: Plan,
  today: string,
): Problem[] {
  const coming = plan.changes.filter(
    ({ originalDate, newDate }) => originalDate >= today || (newDate ?? '') >= today,
  )
  const stray = coming.filter(
    ({ change, originalDate }) => change !== 'cancelled' && !isOriginalDate(plan, originalDate),
  )
  const kept = coming.filter(({ originalDate }) => isOriginalDate(plan, originalDate))
  return [
    ...strayProblems(plan, stray),
    ...kept.flatMap((one) => timesProblems(entered, plan, one)),
  ]
}

/** Each at the field from which the days are counted that leave them out. */
function strayProblems(plan: Plan, stray: readonly DateChange[]): Problem[] {
  const dates = stray.map(({ originalDate }) => originalDate).sort()
  const positions = new Set(dates.map((date) => positionOn(plan, date)))
  return [...positions].map((position) => {
    const lost = dates.filter((date) => positionOn(plan, date) === position)
    const [which, there] =
      lost.length === 1
        ? ['the date change of', 'that date change']
        : ['the date changes of', 'those date changes']
    const cancelling = `choose “cancelled” in ${there} first, so that nobody comes in vain, then publish this; you may delete ${lost.length === 1 ? 'it' : 'them'} afterwards`
    const { path, remedy } = placeOf(plan, position)
    return {
      path,
      message: `There would be no date any more for ${which} ${datesInWords(lost)}. ${remedy} Or ${cancelling}.`,
    }
  })
}

function placeOf(plan: Plan, position: number): { path: Problem['path']; remedy: string } {
  if (position > 0) {
    return {
      path: ['phases', position - 1, 'from'],
      remedy: 'Let the new days begin later, with another date here.',
    }
  }
  return plan.phases[0].recurrence
    ? {
        path: ['recurrence'],
        remedy: 'Keep the days as they were, and add the new ones under “From a date on”.',
      }
    : {
        path: ['firstDate'],
        remedy:
          'Keep the first date as it was, and give the new one in the date change, as “moved”.',
      }
}

function timesProblems(entered: EnteredTimes, plan: Plan, change: DateChange): Problem[] {
  const phase = phaseOn(plan, change.originalDate)
  if (!phase || change.change !== 'moved') return []
  const [problem] = movedTimesProblems(change, phase)
  if (!problem) return []
  return [
    {
      path: timesPath(entered, plan.phases.indexOf(phase), phase),
      message: `This does not fit the date change of ${dateInWords(change.originalDate)}. ${problem.message} Open it under “Date changes” first: ${phase.allDay ? 'take its times out' : 'give it both a new start and a new end'}.`,
    },
  ]
}

/** Where the times of a phase stand: in a phase before it, or above, when it keeps them. */
function timesPath(entered: EnteredTimes, position: number, { allDay }: Phase): Problem['path'] {
  if (allDay) return ['allDay']
  for (let index = position - 1; index >= 0; index--) {
    const phase = entered.phases[index]
    const field = (['startTime', 'endTime', 'daysLater'] as const).find(
      (name) => phase?.[name] != null && phase[name] !== '',
    )
    if (field) return ['phases', index, field]
  }
  return ['startTime']
}

/** 0 is the meeting's own rule, also for what comes before it; its phases follow. */
function positionOn(plan: Plan, date: string): number {
  return Math.max(0, plan.phases.filter(({ from }) => from <= date).length - 1)
}
