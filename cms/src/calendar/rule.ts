import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { IsoWeekday, Phase, Recurrence } from './plan'

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** A rule in the terms of RFC 5545 §3.3.10, as the library and the calendar files take it. */
export interface RuleParts {
  freq: 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  wkst: 'MO'
  byDay?: string[]
  byMonth?: number[]
  byMonthDay?: number[]
}

/** Everything that the rule says of itself, so that it names the same dates wherever it begins. */
export function ruleParts(recurrence: Recurrence, countedFrom: string): RuleParts {
  const first = Temporal.PlainDate.from(countedFrom)
  const weekdays = weekdaysOf(recurrence, first).flatMap((day) => weekdayNames[day - 1] ?? [])
  const nth = recurrence.nth ?? nthOf(first)
  const every = { interval: recurrence.interval, wkst: 'MO' } as const
  switch (recurrence.frequency) {
    case 'weekly':
      return { freq: 'WEEKLY', ...every, byDay: weekdays }
    case 'monthlyByDate':
      return { freq: 'MONTHLY', ...every, byMonthDay: [first.day] }
    case 'monthlyByWeekday':
      return { freq: 'MONTHLY', ...every, byDay: weekdays.map((day) => `${nth}${day}`) }
    case 'yearly':
      return recurrence.nth === null
        ? { freq: 'YEARLY', ...every, byMonth: [first.month], byMonthDay: [first.day] }
        : {
            freq: 'YEARLY',
            ...every,
            byMonth: [first.month],
            byDay: weekdays.map((day) => `${nth}${day}`),
          }
  }
}

/** The weekdays of a rule; the first date's own when none is named. */
export function weekdaysOf(recurrence: Recurrence, first: Temporal.PlainDate): IsoWeekday[] {
  if (recurrence.weekdays.length > 0) return recurrence.weekdays
  return [first.dayOfWeek as IsoWeekday]
}

/** Which weekday of its month a date is, counted from the start. */
export function nthOf(date: Temporal.PlainDate): number {
  return Math.ceil(date.day / 7)
}

/** The local dates that the rule of a phase names, from `first` to `last`, both included. */
export function datesByRule(phase: Phase, first: string, last: string): string[] {
  const from = first > phase.from ? first : phase.from
  if (from > last) return []
  if (!phase.recurrence) return from === phase.from ? [phase.from] : []
  return ruleOf(phase)
    .between(midnight(from), midnight(last), true)
    .map((date) => date.toPlainDate().toString())
}

// Making a rule costs as much as asking it; it holds nothing but what its phase says.
const rules = new WeakMap<Phase, RRuleTemporal<Temporal.ZonedDateTime>>()

/** The rule over bare dates: midnights in UTC, where no day is longer than another. */
function ruleOf(phase: Phase): RRuleTemporal<Temporal.ZonedDateTime> {
  let rule = rules.get(phase)
  if (!rule) {
    rule = newRule(phase)
    rules.set(phase, rule)
  }
  return rule
}

function newRule({ recurrence, countedFrom }: Phase): RRuleTemporal<Temporal.ZonedDateTime> {
  if (!recurrence) throw new TypeError('a phase that takes place once has no rule')
  const { count, until } = recurrence
  return new RRuleTemporal({
    ...ruleParts(recurrence, countedFrom),
    dtstart: midnight(countedFrom),
    tzid: 'UTC',
    temporal: Temporal,
    ...(count === null ? {} : { count }),
    ...(until === null ? {} : { until: midnight(until) }),
  })
}

function midnight(date: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(date).toZonedDateTime('UTC')
}
