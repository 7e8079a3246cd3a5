import type { Phase, Plan } from './plan'

/** Whether a local date stands among those beside the rules. */
export function isFurtherDate({ furtherDates = [] }: Plan, date: string): boolean {
  return furtherDates.includes(date)
}

/** The first local date that a plan may have. */
export function firstDay({ phases: [first], furtherDates = [] }: Plan): string {
  return furtherDates.reduce((earliest, date) => (date < earliest ? date : earliest), first.from)
}

/** Those that go by a phase. */
export function furtherDatesOf(plan: Plan, phase: Phase): string[] {
  const { phases, furtherDates = [] } = plan
  const position = phases.indexOf(phase)
  const next = phases[position + 1]
  return furtherDates.filter(
    (date) => (position === 0 || date >= phase.from) && (!next || date < next.from),
  )
}

/** What the rules alone name. */
export function withoutFurtherDates<Some extends Plan>(plan: Some): Some {
  return { ...plan, furtherDates: [] }
}

/** Whether a meeting may have several dates: each has a page of its own then. */
export function isSeries({ phases, furtherDates = [] }: Plan): boolean {
  return phases.length > 1 || phases[0].recurrence !== null || furtherDates.length > 0
}

/** Whether the dates of a phase are those of a series in calendars, and not one by itself. */
export function isPhaseOfSeries(plan: Plan, phase: Phase): boolean {
  return phase.recurrence !== null || furtherDatesOf(plan, phase).length > 0
}
