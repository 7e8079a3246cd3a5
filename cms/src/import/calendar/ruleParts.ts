import type ICAL from 'ical.js'
import type { IsoWeekday } from '../../calendar/plan'
import type { DayPart, RuleParts } from '../../calendar/ruleDates'

const isoWeekdays: Record<string, IsoWeekday> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 }

/** How often a rule may begin in an hour, minute or second of a day to begin once on it. */
const partsOfDay = ['BYHOUR', 'BYMINUTE', 'BYSECOND']

/** Each weekday of a year from both of its ends is not as many. */
const mostDays = 1_000

/** By which no rule of the cms goes. */
const unknownParts = ['BYYEARDAY', 'BYWEEKNO']

/**
 * How a rule goes by another calendar than the one on the wall, or puts a day that a month lacks on
 * another one (RFC 7529): `RSCALE=CHINESE`, `SKIP=FORWARD`. What means what no rule would say is left
 * out.
 */
export function otherReckoning(rule: ICAL.Recur): string[] {
  const reckoned = reckoning(rule, 'rscale')
  const skipped = reckoning(rule, 'skip')
  const hasMonths = rule.freq === 'MONTHLY' || rule.freq === 'YEARLY'
  return [
    ...(['', 'GREGORIAN'].includes(reckoned) ? [] : [`RSCALE=${reckoned}`]),
    ...(['', 'OMIT'].includes(skipped) || !hasMonths ? [] : [`SKIP=${skipped}`]),
  ]
}

/** `ical.js` sets parts that it does not know on the rule as they are written. */
function reckoning(rule: ICAL.Recur, part: 'rscale' | 'skip'): string {
  const [, value]: [string, unknown] = Object.entries(rule).find(([name]) => name === part) ?? [
    '',
    undefined,
  ]
  return typeof value === 'string' ? value.toUpperCase() : ''
}

/** The parts of a rule in a calendar file; null when it does not go by days. */
export function readRuleParts(rule: ICAL.Recur): RuleParts | null {
  const { freq, interval } = rule
  if (otherReckoning(rule).length > 0) return null
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') return null
  // What is said twice is the same, and would only be looked through twice for each day.
  const numbers = (part: string) => [...new Set(rule.getComponent(part).map(Number))]
  if (partsOfDay.some((part) => numbers(part).length > 1)) return null
  if (unknownParts.some((part) => numbers(part).length > 0)) return null
  const named = [...new Set(rule.getComponent('BYDAY').map(String))]
  if (named.length > mostDays) return null
  const byDay = named.flatMap((day) => readDay(day) ?? [])
  const [byMonth, byMonthDay, bySetPos] = ['BYMONTH', 'BYMONTHDAY', 'BYSETPOS'].map(numbers)
  return {
    freq,
    interval,
    // There Sunday is 1.
    wkst: everyDay[(rule.wkst + 5) % 7] ?? 1,
    ...(byMonth?.length && { byMonth }),
    ...(byMonthDay?.length && { byMonthDay }),
    ...(byDay.length > 0 && { byDay }),
    ...(bySetPos?.length && { bySetPos }),
  }
}

const everyDay: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7]

/** `TU`, `1TU` or `-1TU`. */
function readDay(text: string): DayPart | null {
  const [, number = '', name = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(text) ?? []
  const weekday = isoWeekdays[name]
  return weekday === undefined ? null : { weekday, nth: number === '' ? null : Number(number) }
}
