import { Temporal } from 'temporal-polyfill'
import { originalDatesBetween, phaseOn } from './originalDates'
import type { Phase, Plan } from './plan'

/** Days on which a place is closed, both included, as local dates. */
export interface ClosedDays {
  /** The id of the place, as phases carry it. */
  venue: string
  firstDay: string
  lastDay: string
}

/**
 * The dates that the rules of a plan put at a place while it is closed, by the local dates on which
 * the rules put them. One of several days is there on each of them; a night that passes midnight is
 * there on the evening alone.
 */
export function closedDates(plan: Plan, closed: ClosedDays): string[] {
  if (!plan.phases.some((phase) => phase.venue === closed.venue)) return []
  const longest = Math.max(...plan.phases.map(({ daysLater }) => daysLater))
  const first = daysAfter(closed.firstDay, -longest)
  return originalDatesBetween(plan, first, closed.lastDay).filter((date) => {
    const phase = phaseOn(plan, date)
    return phase !== null && isClosedOn(closed, date, phase)
  })
}

/** Whether a phase puts a date of that day at the place while it is closed. */
export function isClosedOn(
  { venue, firstDay, lastDay }: ClosedDays,
  date: string,
  phase: Phase,
): boolean {
  return phase.venue === venue && date <= lastDay && daysAfter(date, phase.daysLater) >= firstDay
}

function daysAfter(date: string, days: number): string {
  return days === 0 ? date : Temporal.PlainDate.from(date).add({ days }).toString()
}
