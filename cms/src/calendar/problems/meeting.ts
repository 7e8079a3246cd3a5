import { Temporal } from 'temporal-polyfill'
import { withoutFurtherDates } from '../furtherDates'
import { isDateOfRule, originalDates, phaseOn } from '../originalDates'
import type { Phase, Plan, Recurrence } from '../plan'
import { wallTimesOn } from '../times'
import { yearProblems } from './dates'
import { nearestDates, take } from './nearestDates'
import { ownDatesProblems, plannedChangesProblems } from './plannedChanges'
import { problem, type Problem } from './problem'
import { recurrenceProblems } from './recurrence'
import { timeZoneProblems } from './timeZone'
import { isTime } from '../written'
import { orderProblems, timeProblems, type EnteredTiming } from './timing'

/** A meeting as an editor entered it; null where nothing stands. */
export interface EnteredMeeting extends EnteredTiming {
  firstDate: string | null
  allDay: boolean
  timeZone: string | null
  recurrence: Recurrence | null
  /** In the order in which they stand in the form; null where none was chosen. */
  furtherDates: (string | null)[]
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
 * @param own the local dates that have something of their own in public, which would not go along
 */
export function meetingProblems(
  entered: EnteredMeeting,
  plan: Plan | null,
  today: string,
  own: readonly string[] = [],
): Problem[] {
  const inYears = datesProblems(entered, today)
  if (inYears.length > 0) return inYears
  const inFields = [
    ...firstProblems(entered),
    ...timeZoneProblems(['timeZone'], entered.timeZone),
    ...ruleProblems(entered),
    ...phasesProblems(entered),
  ]
  if (inFields.length > 0 || !plan) return inFields
  const inDates = [
    ...firstDateProblems(plan),
    ...phaseDateProblems(entered, plan),
    ...emptyPhaseProblems(plan),
    ...furtherDateProblems(entered, plan),
  ]
  if (inDates.length > 0) return inDates
  return [
    ...overlapProblems(entered, plan),
    ...plannedChangesProblems(entered, plan, today),
    ...ownDatesProblems(plan, own, today),
  ]
}

function datesProblems(entered: EnteredMeeting, today: string) {
  const { firstDate, recurrence, furtherDates, phases } = entered
  const dates: [Problem['path'], string | null | undefined][] = [
    [['firstDate'], firstDate],
    [['recurrence', 'until'], recurrence?.until],
    ...furtherDates.map((date, index): [Problem['path'], string | null] => [
      ['furtherDates', index, 'date'],
      date,
    ]),
    ...phases.flatMap((phase, index): [Problem['path'], string | null | undefined][] => [
      [['phases', index, 'from'], phase.from],
      [['phases', index, 'recurrence', 'until'], phase.recurrence?.until],
    ]),
  ]
  return dates.flatMap(([path, date]) => (date ? yearProblems(path, date, today) : []))
}

function firstProblems({ firstDate, allDay, startTime, endTime, daysLater }: EnteredMeeting) {
  const problems: Problem[] = []
  if (!firstDate) problems.push(problem(['firstDate'], 'firstDateMissing'))
  if (allDay) return problems
  if (!startTime) problems.push(problem(['startTime'], 'startMissing'))
  if (!endTime) problems.push(problem(['endTime'], 'endMissing'))
  return [...problems, ...timingProblems({ startTime, endTime, daysLater }, null)]
}

/** @param before what holds where a field is empty; null when nothing came before */
function timingProblems(entered: EnteredTiming, before: EnteredTiming | null): Problem[] {
  const unreadable = (['startTime', 'endTime'] as const).flatMap((field) =>
    timeProblems([field], entered[field]),
  )
  if (unreadable.length > 0) return unreadable
  const { startTime: start, endTime: end, daysLater } = merged(entered, before)
  if (!start || !end || !isTime(start) || !isTime(end)) return []
  if (before && isNothing(entered)) return []
  const inOrder = orderProblems(['endTime'], { start, end, daysLater: daysLater ?? 0 })
  if (inOrder.length > 0) return inOrder
  const daysBefore = before?.daysLater ?? 0
  const isInherited = entered.daysLater === null && daysBefore > 0
  // A new end with the days of the old one is hardly ever meant.
  return isInherited && entered.endTime && end > start
    ? [problem(['daysLater'], 'daysOfOldEnd', end, daysBefore)]
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
  if (!from) return [problem(['from'], 'phaseDateMissing')]
  if (last !== null && from <= last) {
    return [problem(['from'], index === 0 ? 'phaseBeforeFirst' : 'phaseOutOfOrder', last)]
  }
  return isNothing(phase) && !phase.recurrence && !phase.venue
    ? [problem(['from'], 'phaseChangesNothing', from)]
    : []
}

function phaseTimingProblems(phase: EnteredPhase, before: EnteredTiming, allDay: boolean) {
  if (!allDay) return timingProblems(phase, before)
  return (['startTime', 'endTime'] as const)
    .filter((field) => phase[field])
    .map((field) => problem([field], 'timeOfWholeDay'))
}

function phaseRuleProblems(phase: EnteredPhase, before: Recurrence | null): Problem[] {
  if (phase.recurrence && phase.from) {
    return within(['recurrence'], recurrenceProblems(phase.recurrence, phase.from))
  }
  return (phase.recurrence ?? before) ? [] : [problem(['recurrence'], 'phaseWithoutRule')]
}

/** The rule alone decides the dates, so that every calendar reads the same out of it. */
function firstDateProblems({ phases: [first], ...plan }: Plan): Problem[] {
  const { from, recurrence } = first
  if (!recurrence || isDateOfRule({ ...plan, phases: [first] }, from)) return []
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
    if (isDateOfRule(plan, phase.from)) return []
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
    ? [problem(['recurrence', 'frequency'], 'noDateEver')]
    : [problem([field], 'notOfRule', from, nearest)]
}

/** The same rule, to see which dates come before the one that was entered. */
function begunEarlier(phase: Phase, recurrence: Recurrence): Phase {
  const several = recurrence.interval * 12
  const unit = {
    daily: 'days',
    weekly: 'weeks',
    monthlyByDate: 'months',
    monthlyByWeekday: 'months',
    yearly: 'years',
  } as const
  const from = Temporal.PlainDate.from(phase.from)
    // Where it rests for months its last date may be long ago.
    .subtract({ [unit[recurrence.frequency]]: several })
    .subtract({ years: recurrence.months ? 1 : 0 })
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

/** What is there anyway would seem to be two dates, and is one. */
function furtherDateProblems({ furtherDates }: EnteredMeeting, plan: Plan): Problem[] {
  return furtherDates.flatMap((date, index): Problem[] => {
    if (date === null) return []
    const path = ['furtherDates', index, 'date']
    if (isDateOfRule(plan, date)) return [problem(path, 'furtherNamed', date)]
    const isTold = furtherDates.indexOf(date) < index
    return isTold ? [problem(path, 'furtherTwice', date)] : []
  })
}

/** A change from a date on that no date follows is a mistake. */
function emptyPhaseProblems(plan: Plan): Problem[] {
  return plan.phases.slice(1).flatMap((phase, index): Problem[] => {
    const next = plan.phases[index + 2]?.from ?? null
    const [date] = take(originalDates(plan, phase.from), 1)
    if (date !== undefined && (next === null || date < next)) return []
    return [problem(['phases', index, 'from'], 'phaseWithoutDate', phase.from, next)]
  })
}

/** Rules come round again: what does not meet in so many dates never does. */
const datesCompared = 120

/** One meeting can't take place twice at once. */
function overlapProblems({ furtherDates }: EnteredMeeting, plan: Plan): Problem[] {
  const ofRules = ruleOverlapProblems(withoutFurtherDates(plan))
  if (ofRules.length > 0) return ofRules
  return furtherDates.flatMap((further, index): Problem[] => {
    if (further === null) return []
    const around = [
      ...take(originalDates(plan, further, 'backwards'), 1),
      ...take(originalDates(plan, further), 2),
    ]
    const path = ['furtherDates', index, 'date']
    return overlapIn(plan, around).map(([date, next]) => problem(path, 'overlap', date, next))
  })
}

function ruleOverlapProblems(plan: Plan): Problem[] {
  for (const phase of plan.phases) {
    const before = take(originalDates(plan, phase.from, 'backwards'), 1)
    const dates = [...before, ...take(originalDates(plan, phase.from), datesCompared)]
    const [overlap] = overlapIn(plan, dates)
    if (!overlap) continue
    const [date, next] = overlap
    const following = plan.phases.findIndex((each) => each === phaseOn(plan, next))
    const field = phaseOn(plan, date) === plan.phases[following] ? 'daysLater' : 'from'
    const path = following > 0 ? ['phases', following - 1, field] : [field]
    return [problem(path, 'overlap', date, next)]
  }
  return []
}

/** The first of these dates that has not ended when the one after it begins, with that one; or none. */
function overlapIn(plan: Plan, dates: readonly string[]): [date: string, next: string][] {
  for (const [position, next] of dates.entries()) {
    const date = dates[position - 1]
    const own = date === undefined ? null : phaseOn(plan, date)
    const following = phaseOn(plan, next)
    if (date === undefined || !own || !following) continue
    const { end } = wallTimesOn(own, date)
    if (Temporal.PlainDateTime.compare(end, wallTimesOn(following, next).start) > 0) {
      return [[date, next]]
    }
  }
  return []
}

function within(path: (string | number)[], problems: Problem[]): Problem[] {
  return problems.map((one) => ({ ...one, path: [...path, ...one.path] }))
}
