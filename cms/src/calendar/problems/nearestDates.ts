import { originalDates } from '../originalDates'
import type { Plan } from '../plan'

/** The original dates next to a local date: one before it and one from it on. */
export function nearestDates(plan: Plan, date: string): string[] {
  return [...take(originalDates(plan, date, 'backwards'), 1), ...take(originalDates(plan, date), 1)]
}

/** The first so many; fewer when there are no more. */
export function take(dates: Generator<string>, count: number): string[] {
  const taken: string[] = []
  for (const date of dates) {
    taken.push(date)
    if (taken.length === count) break
  }
  return taken
}
