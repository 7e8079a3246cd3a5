import { isDeepStrictEqual } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { isDateOfRule, originalDates } from '../calendar/originalDates'
import type { Phase, Plan, Recurrence } from '../calendar/plan'
import { nthOf, ruleParts } from '../calendar/rule'
import { dateInSentence } from '../content/inWords/dates'
import { daysOfRule } from '../content/inWords/rule'
import { isDate } from '../calendar/written'
import { toRecurrence } from '../content/reading/plans'
import { monthFields } from '../content/monthFields'
import { weekdayFields, type Weekday } from '../content/weekdayFields'
import { take } from '../content/mappers/occurrences'
import type { Locale } from '../contract'
import type { RuleChoice, RuleFields, RuleName, Series } from './contract'
import { readRule } from './typedRule'

/** How many of the next dates are told. */
const datesTold = 5

const plain: RuleFields = {
  frequency: 'weekly',
  interval: 1,
  nth: null,
  secondNth: null,
  isTogether: false,
  lastDayOfMonth: false,
  weekdays: [],
}

/** Where a rule needs no weekday it is that of the first date, which it then follows. */
function rulesOf(nth: RuleFields['nth'], weekday: Weekday): Record<RuleName, RuleFields> {
  const byWeekday: RuleFields = {
    ...plain,
    frequency: 'monthly by weekday',
    weekdays: [weekday],
  }
  const byDate: RuleFields = { ...plain, frequency: 'monthly by date' }
  const isOdd = nth === 'first' || nth === 'third'
  return {
    weekly: plain,
    fortnightly: { ...plain, interval: 2 },
    monthlyByWeekday: { ...byWeekday, nth },
    twiceByWeekday: isOdd
      ? { ...byWeekday, nth: 'first', secondNth: 'third' }
      : { ...byWeekday, nth: 'second', secondNth: 'fourth' },
    lastWeekday: { ...byWeekday, nth: 'last' },
    monthlyByDate: byDate,
    lastDay: { ...byDate, lastDayOfMonth: true },
    lastWorkingDay: {
      ...byWeekday,
      nth: 'last',
      isTogether: true,
      weekdays: weekdayFields.slice(0, 5),
    },
    yearly: { ...plain, frequency: 'yearly' },
  }
}

const nths = ['first', 'second', 'third', 'fourth'] as const

/** As a form has them while somebody types. */
interface Typed {
  /** A local date that exists. */
  firstDate: string
  recurrence: unknown
  /** On which it takes place beside its rule; what is no date yet is left out. */
  furtherDates?: unknown
}

/**
 * By which rules a series that begins on a date may be chosen, which of them it has, and on which days
 * it takes place.
 *
 * @param today local date: earlier dates are not told
 */
export function readSeries(
  { firstDate, recurrence, furtherDates }: Typed,
  { language, today }: { language: Locale; today: string },
): Series {
  const typed = readRule(recurrence)
  const rule = typed && toRecurrence(typed)
  const choices = choicesOn(firstDate, rule?.months, language)
  const plan: Plan = {
    timeZone: 'UTC',
    phases: [phaseOf(firstDate, rule)],
    furtherDates: Array.isArray(furtherDates) ? furtherDates.filter(isDate).sort() : [],
    changes: [],
  }
  return {
    choices,
    chosen: rule && nameOf(rule, firstDate, choices),
    dates: take(originalDates(plan, today), datesTold).map((date) =>
      dateInSentence(date, language),
    ),
    namesFirstDate: isDateOfRule(plan, firstDate),
  }
}

function phaseOf(firstDate: string, recurrence: Recurrence | null): Phase {
  return {
    allDay: true,
    startTime: '00:00',
    endTime: '00:00',
    daysLater: 0,
    from: firstDate,
    countedFrom: firstDate,
    recurrence,
    venue: null,
  }
}

const names: readonly RuleName[] = [
  'weekly',
  'fortnightly',
  'monthlyByWeekday',
  'twiceByWeekday',
  'lastWeekday',
  'monthlyByDate',
  'lastDay',
  'lastWorkingDay',
  'yearly',
]

/** @param months the only ones in which it takes place, which each of the sentences says */
function choicesOn(
  firstDate: string,
  months: Recurrence['months'],
  language: Locale,
): RuleChoice[] {
  const first = Temporal.PlainDate.from(firstDate)
  const nth = nths[nthOf(first) - 1]
  const rules = rulesOf(nth ?? null, weekdayFields[first.dayOfWeek - 1] ?? 'monday')
  const fits: Partial<Record<RuleName, boolean>> = {
    // Most months have no fifth one: whoever means it finds it among the fields.
    monthlyByWeekday: nth !== undefined,
    twiceByWeekday: nth !== undefined,
    lastWeekday: first.day + first.daysInWeek > first.daysInMonth,
    lastDay: first.day === first.daysInMonth,
    lastWorkingDay: isLastWorkingDay(first),
    // Each year in some months is each month of them.
    yearly: !months,
  }
  return names
    .filter((name) => fits[name] ?? true)
    .map((name) => {
      const fields = rules[name]
      const phase = phaseOf(firstDate, inMonths(fields, months))
      return { name, words: daysOfRule(phase, language), fields }
    })
}

function isLastWorkingDay(date: Temporal.PlainDate): boolean {
  const ahead = date.dayOfWeek === 5 ? 3 : 1
  return date.dayOfWeek <= 5 && date.day + ahead > date.daysInMonth
}

function inMonths({ weekdays, ...fields }: RuleFields, months: Recurrence['months']): Recurrence {
  const ticked = [...weekdays, ...monthFields.filter((_, index) => months?.includes(index + 1))]
  return toRecurrence({ ...fields, ...Object.fromEntries(ticked.map((name) => [name, true])) })
}

/** The choice that names the same dates, whether or not its weekday was named. */
function nameOf(
  rule: Recurrence,
  firstDate: string,
  choices: readonly RuleChoice[],
): RuleName | null {
  const parts = ruleParts(rule, firstDate)
  const found = choices.find(({ fields }) =>
    isDeepStrictEqual(ruleParts(inMonths(fields, rule.months), firstDate), parts),
  )
  return found?.name ?? null
}
