import { monthFields, type MonthName } from '../../content/monthFields'
import { weekdayFields } from '../../content/weekdayFields'
import type { RuleChoice, RuleFields } from '../../editing/contract'

/** A rule as a form holds it. */
export type TypedRule = Record<string, unknown>

/** What no sentence says. */
const unsaid = { thirdNth: null, secondDay: null, thirdDay: null }

/** What is the same before and after is kept: its months, when it ends, and by which id it is stored. */
export function withFields(
  before: TypedRule | null,
  { weekdays, ...fields }: RuleFields,
): TypedRule {
  const days = Object.fromEntries(weekdayFields.map((day) => [day, weekdays.includes(day)]))
  return { ...before, ...days, ...unsaid, ...fields }
}

/** The choice whose fields a rule has as they were chosen; the cms knows more of them again. */
export function chosenAs(rule: TypedRule, choices: readonly RuleChoice[]): RuleChoice | undefined {
  if (Object.keys(unsaid).some((name) => (rule[name] ?? null) !== null)) return undefined
  return choices.find(
    ({ fields }) =>
      rule['frequency'] === fields.frequency &&
      rule['interval'] === fields.interval &&
      (rule['nth'] ?? null) === fields.nth &&
      (rule['secondNth'] ?? null) === fields.secondNth &&
      (rule['isTogether'] === true) === fields.isTogether &&
      (rule['lastDayOfMonth'] === true) === fields.lastDayOfMonth &&
      weekdayFields.every((day) => (rule[day] === true) === fields.weekdays.includes(day)),
  )
}

/** The months that are ticked, the only ones in which it takes place; none of them: in all. */
export function tickedMonths(rule: TypedRule): MonthName[] {
  return monthFields.filter((month) => rule[month] === true)
}

/** Which fields say something in a rule, by how it repeats. */
const said: Record<string, readonly string[]> = {
  weekly: weekdayFields,
  'monthly by date': ['secondDay', 'lastDayOfMonth'],
  'monthly by weekday': [...weekdayFields, 'nth', 'secondNth'],
  yearly: [...weekdayFields, 'nth', 'secondNth'],
}

/**
 * Whether a field is one of those that a rule is said with. What has been filled in stays in sight: it
 * may be what is wrong. Months are ticked beside them (`OnlyMonths.tsx`).
 */
export function isSaid(rule: TypedRule, name: string): boolean {
  if (monthFields.some((month) => month === name)) return false
  if (['frequency', 'interval', 'until', 'count'].includes(name) || isFilled(rule[name]))
    return true
  if (name === 'thirdNth') return isFilled(rule['secondNth'])
  if (name === 'thirdDay') return isFilled(rule['secondDay'])
  if (name === 'isTogether') {
    const days = weekdayFields.filter((day) => rule[day] === true)
    return rule['frequency'] === 'monthly by weekday' && days.length > 1
  }
  return said[String(rule['frequency'])]?.includes(name) ?? false
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false
}
