import { isOriginalDate, phaseOn } from '../originalDates'
import type { DateChange, Phase, Plan } from '../plan'
import { movedTimesProblems } from './movedTimes'
import { problem, type Problem } from './problem'
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

/**
 * What a new plan would do to dates to come that have something of their own: nobody would see it any
 * more.
 *
 * @param own the local dates of what is public
 */
export function ownDatesProblems(plan: Plan, own: readonly string[], today: string): Problem[] {
  const isCancelled = (date: string) =>
    plan.changes.some((one) => one.originalDate === date && one.change === 'cancelled')
  const stray = own.filter(
    (date) => date >= today && !isOriginalDate(plan, date) && !isCancelled(date),
  )
  return byPosition(plan, stray).map(({ position, lost }) =>
    position > 0
      ? problem(['phases', position - 1, 'from'], 'ownLost', lost, 'phase')
      : problem([plan.phases[0].recurrence ? 'recurrence' : 'firstDate'], 'ownLost', lost, 'rule'),
  )
}

/** Each at the field from which the days are counted that leave them out. */
function strayProblems(plan: Plan, stray: readonly DateChange[]): Problem[] {
  const dates = stray.map(({ originalDate }) => originalDate)
  return byPosition(plan, dates).map(({ position, lost }) => {
    if (position > 0) {
      return problem(['phases', position - 1, 'from'], 'changesLost', lost, 'phase')
    }
    return plan.phases[0].recurrence
      ? problem(['recurrence'], 'changesLost', lost, 'rule')
      : problem(['firstDate'], 'changesLost', lost, 'firstDate')
  })
}

function byPosition(plan: Plan, dates: readonly string[]): { position: number; lost: string[] }[] {
  const sorted = [...dates].sort()
  const positions = new Set(sorted.map((date) => positionOn(plan, date)))
  return [...positions].map((position) => ({
    position,
    lost: sorted.filter((date) => positionOn(plan, date) === position),
  }))
}

function timesProblems(entered: EnteredTimes, plan: Plan, change: DateChange): Problem[] {
  const phase = phaseOn(plan, change.originalDate)
  if (!phase || change.change !== 'moved') return []
  const [unfit] = movedTimesProblems(change, phase)
  if (!unfit) return []
  const path = timesPath(entered, plan.phases.indexOf(phase), phase)
  return [problem(path, 'changeUnfit', change.originalDate, phase.allDay, unfit)]
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
