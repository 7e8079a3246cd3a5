import { Temporal } from 'temporal-polyfill'
import type { IsoWeekday, Phase, Recurrence } from './plan'
import { ruleDates, type RuleParts } from './ruleDates'

/** Everything that the rule says of itself, so that it names the same dates wherever it begins. */
export function ruleParts(recurrence: Recurrence, countedFrom: string): RuleParts {
  const { interval, months } = recurrence
  const first = Temporal.PlainDate.from(countedFrom)
  const weekdays = weekdaysOf(recurrence, first)
  const nths = nthsOf(recurrence, first)
  const anyNth = weekdays.map((weekday) => ({ weekday, nth: null }))
  const byNth = nths.flatMap((nth) => weekdays.map((weekday) => ({ weekday, nth })))
  const every = { interval, wkst: 1 } as const
  const byMonth = months ? { byMonth: months } : {}
  switch (recurrence.frequency) {
    case 'daily':
      return { freq: 'DAILY', ...every, ...byMonth }
    case 'weekly':
      return { freq: 'WEEKLY', ...every, ...byMonth, byDay: anyNth }
    case 'monthlyByDate':
      return eachYear(first, {
        freq: 'MONTHLY',
        ...every,
        ...byMonth,
        byMonthDay: monthDaysOf(recurrence, first),
      })
    case 'monthlyByWeekday':
      return eachYear(first, {
        freq: 'MONTHLY',
        ...every,
        ...byMonth,
        ...(recurrence.isTogether ? { byDay: anyNth, bySetPos: nths } : { byDay: byNth }),
      })
    case 'yearly': {
      const days = recurrence.nth === null ? { byMonthDay: [first.day] } : { byDay: byNth }
      return months && interval === 1
        ? eachYear(first, { freq: 'MONTHLY', ...every, ...byMonth, ...days })
        : { freq: 'YEARLY', ...every, byMonth: months ?? [first.month], ...days }
    }
  }
}

const monthsOfYear = 12

/**
 * "Every second month from September to May" is in the same months each year, which is said without
 * an interval, and in that of two ways to say it which `ical.js` reads right (Thunderbird has it):
 * for months it forgets intervals, and several days where they are days of MONTHLY.
 */
function eachYear(first: Temporal.PlainDate, parts: RuleParts): RuleParts {
  const { interval, byMonth, byMonthDay = [], byDay, bySetPos } = parts
  const inTurn = byMonth?.filter((month) => (month - first.month) % interval === 0) ?? []
  if (inTurn.length === 0 || monthsOfYear % interval !== 0) return parts
  const isInEachMonth = byMonthDay.every((day) => day > 0 && day <= 28)
  const goesByYear = byDay ? !bySetPos : byMonthDay.length > 1 && isInEachMonth
  return { ...parts, freq: goesByYear ? 'YEARLY' : 'MONTHLY', interval: 1, byMonth: inTurn }
}

/** The weekdays of a rule; the first date's own when none is named. */
export function weekdaysOf(recurrence: Recurrence, first: Temporal.PlainDate): IsoWeekday[] {
  if (recurrence.weekdays.length > 0) return recurrence.weekdays
  return [first.dayOfWeek as IsoWeekday]
}

/** Which weekdays of a month a rule names; that of the first date when none is named. */
export function nthsOf({ nth, alsoNth = [] }: Recurrence, first: Temporal.PlainDate): number[] {
  return [...new Set([nth ?? nthOf(first), ...alsoNth])]
}

/** The days of a month that a rule names; that of the first date, unless the last one is meant by it. */
export function monthDaysOf({ alsoDays = [] }: Recurrence, first: Temporal.PlainDate): number[] {
  const isLast = first.day === first.daysInMonth && alsoDays.includes(-1)
  return [...new Set([...(isLast ? [] : [first.day]), ...alsoDays])]
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
  const { until, count } = phase.recurrence
  const end = until !== null && until < last ? until : last
  if (count === null)
    return ruleDates(partsOf(phase, phase.recurrence), phase.countedFrom, from, end)
  return countedDates(phase, phase.recurrence, count, end).filter(
    (date) => date >= from && date <= end,
  )
}

const partsOfPhases = new WeakMap<Phase, RuleParts>()

/** Worked out once: they hold nothing but what their phase says. */
function partsOf(phase: Phase, recurrence: Recurrence): RuleParts {
  let parts = partsOfPhases.get(phase)
  if (!parts) {
    parts = ruleParts(recurrence, phase.countedFrom)
    partsOfPhases.set(phase, parts)
  }
  return parts
}

/** The counted dates of phases, as far as anybody asked for them. */
const counted = new WeakMap<Phase, { dates: string[]; through: string }>()

/** Each is worked out once: to count one, all those before it have to be known. */
function countedDates(
  phase: Phase,
  recurrence: Recurrence,
  count: number,
  last: string,
): readonly string[] {
  const known = counted.get(phase) ?? { dates: [], through: '' }
  if (known.dates.length < count && last > known.through) {
    const begin = known.through === '' ? phase.countedFrom : dayAfter(known.through)
    const more = ruleDates(partsOf(phase, recurrence), phase.countedFrom, begin, last)
    known.dates.push(...more.slice(0, count - known.dates.length))
    known.through = last
    counted.set(phase, known)
  }
  return known.dates
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString()
}
