import type { RuleChoice, RuleFields } from '../../editing/contract'

/** A rule as a form holds it. */
export type TypedRule = Record<string, unknown>

const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

/** What is the same before and after is kept: when it ends, and by which id it is stored. */
export function withFields(before: TypedRule | null, fields: RuleFields): TypedRule {
  const noDays = Object.fromEntries(weekdays.map((day) => [day, false]))
  return { ...before, ...noDays, ...fields }
}

/** The choice whose fields a rule has as they were chosen; the cms knows more of them again. */
export function chosenAs(rule: TypedRule, choices: readonly RuleChoice[]): RuleChoice | undefined {
  if (weekdays.some((day) => rule[day] === true)) return undefined
  return choices.find(
    ({ fields }) =>
      rule['frequency'] === fields.frequency &&
      rule['interval'] === fields.interval &&
      (rule['nth'] ?? null) === fields.nth,
  )
}
