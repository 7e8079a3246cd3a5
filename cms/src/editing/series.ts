import { isDeepStrictEqual } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { isOriginalDate, originalDates } from '../calendar/originalDates'
import type { Phase, Plan, Recurrence } from '../calendar/plan'
import { nthOf, ruleParts } from '../calendar/rule'
import { dateInSentence } from '../content/inWords/dates'
import { daysOfRule } from '../content/inWords/rule'
import { toRecurrence, type RuleRow } from '../content/reading/plans'
import { weekdayFields, type Weekday } from '../content/weekdayFields'
import { take } from '../content/mappers/occurrences'
import type { Locale } from '../contract'
import type { RuleChoice, RuleFields, RuleName, Series } from './contract'
import { readRule } from './typedRule'

/** How many of the next dates are told. */
const datesTold = 5

/** Where a rule needs no weekday it is that of the first date, which it then follows. */
const rulesOf = (nth: RuleFields['nth'], weekday: Weekday): Record<RuleName, RuleFields> => ({
  weekly: { frequency: 'weekly', interval: 1, nth: null, weekday: null },
  fortnightly: { frequency: 'weekly', interval: 2, nth: null, weekday: null },
  monthlyByWeekday: { frequency: 'monthly by weekday', interval: 1, nth, weekday },
  lastWeekday: { frequency: 'monthly by weekday', interval: 1, nth: 'last', weekday },
  monthlyByDate: { frequency: 'monthly by date', interval: 1, nth: null, weekday: null },
  yearly: { frequency: 'yearly', interval: 1, nth: null, weekday: null },
})

const nths = ['first', 'second', 'third', 'fourth'] as const

/** As a form has them while somebody types. */
interface Typed {
  /** A local date that exists. */
  firstDate: string
  recurrence: unknown
}

/**
 * By which rules a series that begins on a date may be chosen, which of them it has, and on which days
 * it takes place.
 *
 * @param today local date: earlier dates are not told
 */
export function readSeries(
  { firstDate, recurrence }: Typed,
  { language, today }: { language: Locale; today: string },
): Series {
  const typed = readRule(recurrence)
  const rule = typed && toRecurrence(typed)
  const choices = choicesOn(firstDate, language)
  const plan: Plan = { timeZone: 'UTC', phases: [phaseOf(firstDate, rule)], changes: [] }
  const start = firstDate > today ? firstDate : today
  return {
    choices,
    chosen: rule && nameOf(rule, firstDate, choices),
    dates: take(originalDates(plan, start), datesTold).map((date) =>
      dateInSentence(date, language),
    ),
    namesFirstDate: isOriginalDate(plan, firstDate),
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
  'lastWeekday',
  'monthlyByDate',
  'yearly',
]

function choicesOn(firstDate: string, language: Locale): RuleChoice[] {
  const first = Temporal.PlainDate.from(firstDate)
  const isLast = first.day + first.daysInWeek > first.daysInMonth
  const nth = nths[nthOf(first) - 1]
  const rules = rulesOf(nth ?? null, weekdayFields[first.dayOfWeek - 1] ?? 'monday')
  return (
    names
      .filter((name) => name !== 'lastWeekday' || isLast)
      // Most months have no fifth one: whoever means it finds it among the fields.
      .filter((name) => name !== 'monthlyByWeekday' || nth !== undefined)
      .map((name) => {
        const fields = rules[name]
        const phase = phaseOf(firstDate, toRecurrence(toRow(fields)))
        return { name, words: daysOfRule(phase, language), fields }
      })
  )
}

function toRow({ weekday, ...fields }: RuleFields): RuleRow {
  return { ...fields, ...(weekday && { [weekday]: true }) }
}

/** The choice that names the same dates, whether or not its weekday was named. */
function nameOf(
  rule: Recurrence,
  firstDate: string,
  choices: readonly RuleChoice[],
): RuleName | null {
  const parts = ruleParts(rule, firstDate)
  const found = choices.find(({ fields }) =>
    isDeepStrictEqual(ruleParts(toRecurrence(toRow(fields)), firstDate), parts),
  )
  return found?.name ?? null
}
