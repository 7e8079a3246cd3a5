import { weekdayFields } from '../../content/weekdayFields'
import type { RuleChoice, RuleFields } from '../../editing/contract'

/** A rule as a form holds it. */
export type TypedRule = Record<string, unknown>

/** What is the same before and after is kept: when it ends, and by which id it is stored. */
export function withFields(
  before: TypedRule | null,
  { weekday, ...fields }: RuleFields,
): TypedRule {
  const days = Object.fromEntries(weekdayFields.map((day) => [day, day === weekday]))
  return { ...before, ...days, ...fields }
}

/** The choice whose fields a rule has as they were chosen; the cms knows more of them again. */
export function chosenAs(rule: TypedRule, choices: readonly RuleChoice[]): RuleChoice | undefined {
  return choices.find(
    ({ fields }) =>
      rule['frequency'] === fields.frequency &&
      rule['interval'] === fields.interval &&
      (rule['nth'] ?? null) === fields.nth &&
      weekdayFields.every((day) => (rule[day] === true) === (day === fields.weekday)),
  )
}
