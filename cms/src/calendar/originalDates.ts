import { Temporal } from 'temporal-polyfill'
import { firstDay, isFurtherDate, withoutFurtherDates } from './furtherDates'
import type { Phase, Plan } from './plan'
import { datesByRule } from './rule'

/** No rule of a branch pauses for longer; one that does is taken to have ended. */
const longestPauseYears = 60

/** Nothing takes place later: local dates are compared as text, and a longer year would be signed. */
const lastDay = Temporal.PlainDate.from('9999-12-31')

/** The phase by which a local date goes; null before the first, unless it is a further date. */
export function phaseOn(plan: Plan, date: string): Phase | null {
  const phase = plan.phases.filter(({ from }) => from <= date).at(-1)
  return phase ?? (isFurtherDate(plan, date) ? plan.phases[0] : null)
}

/** Whether the plan puts the meeting on this local date. */
export function isOriginalDate(plan: Plan, date: string): boolean {
  return isFurtherDate(plan, date) || isDateOfRule(plan, date)
}

/** Whether a rule does. */
export function isDateOfRule(plan: Plan, date: string): boolean {
  const phase = phaseOn(withoutFurtherDates(plan), date)
  return phase !== null && datesByRule(phase, date, date).length > 0
}

/** The local dates on which the plan puts the meeting, from `first` to `last`, both included. */
export function originalDatesBetween(plan: Plan, first: string, last: string): string[] {
  const day = Temporal.PlainDate.from(first)
  if (Temporal.PlainDate.compare(day, lastDay) > 0) return []
  const bound = noLater(Temporal.PlainDate.from(last)).toString()
  const byRules = plan.phases.flatMap((phase, index) => {
    const next = plan.phases[index + 1]
    const end = next && next.from <= bound ? dayBefore(next.from) : bound
    return datesByRule(phase, first, end)
  })
  const further = (plan.furtherDates ?? []).filter((date) => date >= first && date <= bound)
  return further.length > 0 ? [...new Set([...byRules, ...further])].sort() : byRules
}

/**
 * The same lazily and without an end, from `start` (included) on or, with `backwards`, before it
 * down to the first.
 */
export function* originalDates(
  plan: Plan,
  start: string,
  direction: 'forwards' | 'backwards' = 'forwards',
): Generator<string> {
  const begin = Temporal.PlainDate.from(firstDay(plan))
  const from = Temporal.PlainDate.from(start)
  if (direction === 'forwards') {
    let first = Temporal.PlainDate.compare(from, begin) > 0 ? from : begin
    for (const months of growing()) {
      const next = first.add({ months })
      yield* originalDatesBetween(plan, first.toString(), next.subtract({ days: 1 }).toString())
      // What follows is asked for only when it is wanted.
      if (!hasDatesAfter(plan, next)) return
      first = next
    }
    return
  }
  let last = noLater(from.subtract({ days: 1 }))
  for (const months of growing()) {
    if (Temporal.PlainDate.compare(last, begin) < 0) return
    const first = last.subtract({ months })
    yield* originalDatesBetween(plan, first.toString(), last.toString()).reverse()
    last = first.subtract({ days: 1 })
  }
}

function hasDatesAfter(plan: Plan, day: Temporal.PlainDate): boolean {
  const last = noLater(day.add({ years: longestPauseYears }))
  if (Temporal.PlainDate.compare(day, last) > 0) return false
  const [phase] = plan.phases.slice(-1)
  if (!phase) return false
  if (plan.furtherDates?.some((date) => date >= day.toString())) return true
  if (day.toString() <= phase.from) return true
  if (!phase.recurrence) return false
  for (let first = day; ;) {
    const next = first.add({ years: 1 })
    const end = next.subtract({ days: 1 }).toString()
    if (originalDatesBetween(plan, first.toString(), end).length > 0) return true
    if (Temporal.PlainDate.compare(next, last) >= 0) return false
    first = next
  }
}

function noLater(day: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(day, lastDay) > 0 ? lastDay : day
}

/** Months to look at in one go: few for whoever wants the next date, more for who wants many. */
function* growing(): Generator<number> {
  for (let months = 1; ; months = Math.min(months * 2, 120)) yield months
}

function dayBefore(date: string): string {
  return Temporal.PlainDate.from(date).subtract({ days: 1 }).toString()
}
