import type { RuleRow } from '../content/reading/plans'
import { weekdayFields } from '../content/weekdayFields'
import { isRecord } from '../records'

const frequencies = ['weekly', 'monthly by date', 'monthly by weekday', 'yearly'] as const
const nths = ['first', 'second', 'third', 'fourth', 'fifth', 'last'] as const
/** As much as the schema takes. */
const most = { interval: 52, count: 1000 }

/**
 * A rule as a form has it while somebody types: what can't be meant yet is as if it were empty. Saving
 * tells what is wrong with it. Null: it takes place once.
 */
export function readRule(typed: unknown): RuleRow | null {
  if (!isRecord(typed)) return null
  const days = weekdayFields.map((day) => [day, typed[day] === true] as const)
  return {
    frequency: oneOf(typed['frequency'], frequencies) ?? 'weekly',
    interval: numberUpTo(typed['interval'], most.interval) ?? 1,
    ...Object.fromEntries(days),
    nth: oneOf(typed['nth'], nths) ?? undefined,
    until: typeof typed['until'] === 'string' ? typed['until'] : undefined,
    count: numberUpTo(typed['count'], most.count) ?? undefined,
  }
}

function oneOf<Value extends string>(typed: unknown, values: readonly Value[]): Value | null {
  return values.find((value) => value === typed) ?? null
}

function numberUpTo(typed: unknown, max: number): number | null {
  return Number.isInteger(typed) && Number(typed) >= 1 && Number(typed) <= max
    ? Number(typed)
    : null
}
