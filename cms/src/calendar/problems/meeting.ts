import { Temporal } from 'temporal-polyfill'
import { isOriginalDate, originalDates, phaseOn } from '../originalDates'
import type { Phase, Plan, Recurrence } from '../plan'
import { wallTimesOn } from '../times'
import { yearProblem } from './dates'
import { nearestDates, take } from './nearestDates'
import { plannedChangesProblems } from './plannedChanges'
import { dateInWords, datesInWords, type Problem } from './problem'
import { recurrenceProblems } from './recurrence'
import { timeZoneProblem } from './timeZone'
import { inheritedDaysProblem, orderProblem, timeProblem, type EnteredTiming } from './timing'

/** A meeting as an editor entered it; null where nothing stands. */
export interface EnteredMeeting extends EnteredTiming {
  firstDate: string | null
  allDay: boolean
  timeZone: string | null
  recurrence: Recurrence | null
  /** In the order in which they stand in the form. */
  phases: EnteredPhase[]
}

/** A change from a date on; what is null stays as before. */
export interface EnteredPhase extends EnteredTiming {
  from: string | null
  recurrence: Recurrence | null
  venue: string | null
}

/**
 * What an editor should correct before a meeting is public.
 *
 * @param plan what the calendar makes of it, with its date changes; null when it makes nothing of it
 * @param today the local date; what is past is left alone
 */
export function meetingProblems(
  entered: EnteredMeeting,
  plan: Plan | null,
  today: string,
): Problem[] {
  const inYears = yearProblems(entered, today)
  if (inYears.length > 0) return inYears
  const inFields = [
    ...firstProblems(entered),
    ...zoneProblems(entered),
    ...ruleProblems(entered),
    ...phasesProblems(entered),
  ]
  if (inFields.length > 0 || !plan) return inFields
  const inDates = [
    ...firstDateProblems(plan),
    ...phaseDateProblems(entered, plan),
    ...emptyPhaseProblems(plan),
  ]
  if (inDates.length > 0) return inDates
  return [...overlapProblems(plan), ...plannedChangesProblems(entered, plan, today)]
}

function yearProblems({ firstDate, recurrence, phases }: EnteredMeeting, today: string): Problem[] {
  const dates: [Problem['path'], string | null | undefined][] = [
    [['firstDate'], firstDate],
    [['recurrence', 'until'], recurrence?.until],
    ...phases.flatMap((phase, index): [Problem['path'], string | null | undefined][] => [
      [['phases', index, 'from'], phase.from],
      [['phases', index, 'recurrence', 'until'], phase.recurrence?.until],
    ]),
  ]
  return dates.flatMap(([path, date]): Problem[] => {
    const message = date ? yearProblem(date, today) : null
    if (message === null) return []
    const isEnd = path.at(-1) === 'until'
    return [
      { path, message: isEnd ? `${message} A series without an end has none here.` : message },
    ]
  })
}

function firstProblems({ firstDate, allDay, startTime, endTime, daysLater }: EnteredMeeting) {
  const problems: Problem[] = []
  if (!firstDate) problems.push({ path: ['firstDate'], message: 'Say on which date it is.' })
  if (allDay) return problems
  if (!startTime) {
    problems.push({ path: ['startTime'], message: 'Say when it starts, or set “All day” to Yes.' })
  }
  if (!endTime) {
    problems.push({ path: ['endTime'], message: 'Say when it ends, or set “All day” to Yes.' })
  }
  return [...problems, ...timingProblems({ startTime, endTime, daysLater }, null)]
}

/** @param before what holds where a field is empty; null when nothing came before */
function timingProblems(entered: EnteredTiming, before: EnteredTiming | null): Problem[] {
  const problems = (['startTime', 'endTime'] as const).flatMap((field): Problem[] => {
    const message = entered[field] ? timeProblem(entered[field]) : null
    return message === null ? [] : [{ path: [field], message }]
  })
  if (problems.length > 0) return problems
  const { startTime, endTime, daysLater } = merged(entered, before)
  if (!startTime || !endTime || timeProblem(startTime) || timeProblem(endTime)) return []
  if (before && isNothing(entered)) return []
  const message = orderProblem(startTime, endTime, daysLater ?? 0)
  if (message !== null) return [{ path: ['endTime'], message }]
  const isInherited = entered.daysLater === null && (before?.daysLater ?? 0) > 0
  return isInherited && entered.endTime && endTime > startTime
    ? [{ path: ['daysLater'], message: inheritedDaysProblem(endTime, before?.daysLater ?? 0) }]
    : []
}

function merged(entered: EnteredTiming, before: EnteredTiming | null): EnteredTiming {
  return {
    startTime: entered.startTime || (before?.startTime ?? null),
    endTime: entered.endTime || (before?.endTime ?? null),
    daysLater: entered.daysLater ?? before?.daysLater ?? null,
  }
}

function isNothing({ startTime, endTime, daysLater }: EnteredTiming): boolean {
  return !startTime && !endTime && daysLater === null
}

function zoneProblems({ timeZone }: EnteredMeeting): Problem[] {
  const message = timeZone ? timeZoneProblem(timeZone) : null
  return message === null ? [] : [{ path: ['timeZone'], message }]
}

function ruleProblems({ recurrence, firstDate }: EnteredMeeting): Problem[] {
  if (!recurrence || !firstDate) return []
  return within(['recurrence'], recurrenceProblems(recurrence, firstDate))
}

function phasesProblems(entered: EnteredMeeting): Problem[] {
  const problems: Problem[] = []
  let timing: EnteredTiming = entered
  let last = entered.firstDate
  let { recurrence } = entered
  for (const [index, phase] of entered.phases.entries()) {
    const found = [
      ...phaseStartProblems(phase, last, index),
      ...phaseTimingProblems(phase, timing, entered.allDay),
      ...phaseRuleProblems(phase, recurrence),
    ]
    problems.push(...within(['phases', index], found))
    timing = merged(phase, timing)
    last = phase.from ?? last
    recurrence = phase.recurrence ?? recurrence
  }
  return problems
}

function phaseStartProblems(phase: EnteredPhase, last: string | null, index: number): Problem[] {
  const { from } = phase
  if (!from) return [{ path: ['from'], message: 'Say from which date on it changes.' }]
  if (last !== null && from <= last) {
    const message =
      index === 0
        ? `A change begins after the first date, ${dateInWords(last)}. If all of it changes, change the fields above.`
        : `Put the changes in order: the one before begins on ${dateInWords(last)}.`
    return [{ path: ['from'], message }]
  }
  return isNothing(phase) && !phase.recurrence && !phase.venue
    ? [
        {
          path: ['from'],
          message: `Say what changes from ${dateInWords(from)} on: times, days or place.`,
        },
      ]
    : []
}

function phaseTimingProblems(phase: EnteredPhase, before: EnteredTiming, allDay: boolean) {
  if (!allDay) return timingProblems(phase, before)
  return (['startTime', 'endTime'] as const)
    .filter((field) => phase[field])
    .map((field): Problem => ({
      path: [field],
      message: 'It lasts all day: leave the time empty.',
    }))
}

function phaseRuleProblems(phase: EnteredPhase, before: Recurrence | null): Problem[] {
  if (phase.recurrence && phase.from) {
    return within(['recurrence'], recurrenceProblems(phase.recurrence, phase.from))
  }
  return (phase.recurrence ?? before)
    ? []
    : [
        {
          path: ['recurrence'],
          message: 'It takes place only once so far: say how it repeats from then on.',
        },
      ]
}

/** The rule alone decides the dates, so that every calendar reads the same out of it. */
function firstDateProblems({ phases: [first], ...plan }: Plan): Problem[] {
  const { from, recurrence } = first
  if (!recurrence || isOriginalDate({ ...plan, phases: [first] }, from)) return []
  return notNamedProblems(first, recurrence, 'firstDate')
}

/**
 * With every second week it matters in which one a phase begins, so its day must be one of the rule's
 * as well; otherwise the first one that comes is meant.
 */
function phaseDateProblems(entered: EnteredMeeting, plan: Plan): Problem[] {
  return entered.phases.flatMap(({ recurrence }, index): Problem[] => {
    const phase = plan.phases[index + 1]
    if (!phase || !recurrence || recurrence.interval === 1) return []
    if (isOriginalDate(plan, phase.from)) return []
    return within(['phases', index], notNamedProblems(phase, recurrence, 'from'))
  })
}

function notNamedProblems(phase: Phase, recurrence: Recurrence, field: string): Problem[] {
  const { from } = phase
  const alone: Plan = {
    timeZone: 'UTC',
    phases: [begunEarlier(phase, recurrence)],
    changes: [],
  }
  const nearest = nearestDates(alone, from)
  return nearest.length === 0
    ? [{ path: ['recurrence', 'frequency'], message: 'No date ever comes of this rule.' }]
    : [
        {
          path: [field],
          message: `${dateInWords(from)} is none of the days on which it repeats. The nearest: ${datesInWords(nearest)}.`,
        },
      ]
}

/** The same rule, to see which dates come before the one that was entered. */
function begunEarlier(phase: Phase, recurrence: Recurrence): Phase {
  const several = recurrence.interval * 12
  const unit = {
    weekly: 'weeks',
    monthlyByDate: 'months',
    monthlyByWeekday: 'months',
    yearly: 'years',
  } as const
  const from = Temporal.PlainDate.from(phase.from)
    .subtract({ [unit[recurrence.frequency]]: several })
    .toString()
  return {
    ...phase,
    from,
    countedFrom: from,
    recurrence: {
      ...recurrence,
      // Any week will do to begin in; the others follow from it.
      interval: recurrence.frequency === 'weekly' ? 1 : recurrence.interval,
      until: null,
      count: null,
    },
  }
}

/** A change from a date on that no date follows is a mistake. */
function emptyPhaseProblems(plan: Plan): Problem[] {
  return plan.phases.slice(1).flatMap((phase, index): Problem[] => {
    const next = plan.phases[index + 2]?.from ?? null
    const [date] = take(originalDates(plan, phase.from), 1)
    if (date !== undefined && (next === null || date < next)) return []
    const when = next === null ? 'on or after' : 'between'
    const days = next === null ? dateInWords(phase.from) : datesInWords([phase.from, next])
    return [{ path: ['phases', index, 'from'], message: `There is no date ${when} ${days}.` }]
  })
}

/** Rules come round again: what does not meet in so many dates never does. */
const datesCompared = 120

/** One meeting can't take place twice at once. */
function overlapProblems(plan: Plan): Problem[] {
  for (const phase of plan.phases) {
    const before = take(originalDates(plan, phase.from, 'backwards'), 1)
    const dates = [...before, ...take(originalDates(plan, phase.from), datesCompared)]
    for (const [position, next] of dates.entries()) {
      const date = dates[position - 1]
      const own = date === undefined ? null : phaseOn(plan, date)
      const following = phaseOn(plan, next)
      if (date === undefined || !own || !following) continue
      const { end } = wallTimesOn(own, date)
      if (Temporal.PlainDateTime.compare(end, wallTimesOn(following, next).start) <= 0) continue
      const message = `The date of ${dateInWords(date)} has not ended when the next one begins on ${dateInWords(next)}.`
      const index = plan.phases.indexOf(following) - 1
      const field = own === following ? 'daysLater' : 'from'
      return [{ path: index < 0 ? [field] : ['phases', index, field], message }]
    }
  }
  return []
}

function within(path: (string | number)[], problems: Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }))
}
