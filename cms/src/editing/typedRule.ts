import type { RuleRow } from '../content/reading/plans'
import { monthFields } from '../content/monthFields'
import { weekdayFields } from '../content/weekdayFields'
import { isRecord } from '../records'

const frequencies = ['daily', 'weekly', 'monthly by date', 'monthly by weekday', 'yearly'] as const
const nths = ['first', 'second', 'third', 'fourth', 'fifth', 'last'] as const
/** As much as the schema takes. */
const most = { interval: 52, count: 1000, day: 31 }

/**
 * A rule as a form has it while somebody types: what can't be meant yet is as if it were empty. Saving
 * tells what is wrong with it. Null: it takes place once.
 */
export function readRule(typed: unknown): RuleRow | null {
  if (!isRecord(typed)) return null
  const ticked = [...weekdayFields, ...monthFields].map((name) => [name, typed[name] === true])
  return {
    frequency: oneOf(typed['frequency'], frequencies) ?? 'weekly',
    interval: numberUpTo(typed['interval'], most.interval) ?? 1,
    ...Object.fromEntries(ticked),
    nth: oneOf(typed['nth'], nths) ?? undefined,
    secondNth: oneOf(typed['secondNth'], nths) ?? undefined,
    thirdNth: oneOf(typed['thirdNth'], nths) ?? undefined,
    isTogether: typed['isTogether'] === true,
    secondDay: numberUpTo(typed['secondDay'], most.day) ?? undefined,
    thirdDay: numberUpTo(typed['thirdDay'], most.day) ?? undefined,
    lastDayOfMonth: typed['lastDayOfMonth'] === true,
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
