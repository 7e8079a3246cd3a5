import { Temporal } from 'temporal-polyfill'
import { zonedTime } from '../zones/zonedTime'
import type { PlannedDate } from './occurrences'
import type { DateChange, Phase, Plan, Recurrence } from './plan'

/** What tests of plans begin with. */
export const weekly: Recurrence = {
  frequency: 'weekly',
  interval: 1,
  weekdays: [],
  nth: null,
  until: null,
  count: null,
}

/** An evening; it takes place once unless a rule is given. */
export function samplePhase(from: string, given: Partial<Phase> = {}): Phase {
  return {
    from,
    countedFrom: from,
    allDay: false,
    startTime: '19:00',
    endTime: '21:00',
    daysLater: 0,
    recurrence: null,
    venue: null,
    ...given,
  }
}

export function samplePlan(phases: Plan['phases'], given: Partial<Plan> = {}): Plan {
  return { timeZone: 'America/Los_Angeles', phases, changes: [], ...given }
}

/** It cancels unless it is given to do something else. */
export function sampleChange(originalDate: string, given: Partial<DateChange> = {}): DateChange {
  return {
    originalDate,
    change: 'cancelled',
    newDate: null,
    newStartTime: null,
    newEndTime: null,
    newDaysLater: null,
    ...given,
  }
}

/** An evening as its rule put it, with nothing changed. */
export function plannedOn(originalDate: string, timeZone: string): PlannedDate<never> {
  const at = (time: string) =>
    zonedTime(Temporal.PlainDateTime.from(`${originalDate}T${time}`), timeZone)
  const times = { startsAt: at('19:00'), endsAt: at('21:00') }
  return {
    originalDate,
    phase: samplePhase(originalDate),
    ...times,
    plannedStartsAt: times.startsAt,
    plannedEndsAt: times.endsAt,
    change: null,
  }
}
