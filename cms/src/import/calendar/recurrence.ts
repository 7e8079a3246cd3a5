import type ICAL from 'ical.js'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { IsoWeekday, Nth, Phase, Recurrence } from '../../calendar/plan'
import { datesByRule } from '../../calendar/rule'

const isoWeekday: Record<string, IsoWeekday> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 }
const everyDay: IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7]
const nths: Nth[] = [1, 2, 3, 4, 5, -1]

/** Two rules that name the same dates for so long are the same; leap years and fifths have come round. */
const yearsCompared = 12

/** What a field of the cms can hold. */
const mostCounted = 1000
const longestInterval = 52

/** A rule as the cms stores one, and the first local date that it names. */
export interface FoundRecurrence {
  recurrence: Recurrence
  firstDate: string
}

/**
 * The rule of a calendar file as the cms stores one: the one that names the very same dates.
 *
 * @param first the local date of the first, which the rule need not name
 * @param written the date of the first as the file has it, by whose days the rule goes: that of UTC
 *   may be the one before or after
 * @param until the last local date on which it may fall; null: none is given
 * @returns null when the cms has no such rule
 */
export function toRecurrence(
  rule: ICAL.Recur,
  { first, written, until }: { first: string; written: string; until: string | null },
): FoundRecurrence | null {
  if (!/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(rule.freq)) return null
  const shift = Temporal.PlainDate.from(written).until(first).days
  const last = Temporal.PlainDate.from(first).add({ years: yearsCompared }).toString()
  const wanted = datesOf(rule, written, shift).filter((date) => date <= last)
  const [firstDate] = wanted
  if (firstDate === undefined || (until !== null && firstDate > until)) return null
  // The first date counts, also where the rule does not name it (RFC 5545 §3.3.10).
  const count = until === null && rule.count ? rule.count - Number(firstDate !== first) : null
  if (count !== null && (count > mostCounted || count < 1)) return null
  const found = candidates(rule, shift).find(
    (candidate) =>
      candidate.interval <= longestInterval &&
      datesByCandidate(candidate, firstDate, last).join() === wanted.join(),
  )
  return found ? { recurrence: { ...found, until, count }, firstDate } : null
}

/** @param shift days from each date of the rule to the local one */
function datesOf(rule: ICAL.Recur, first: string, shift: number): string[] {
  const parts = rule
    .toString()
    .split(';')
    .filter((part) => !/^(UNTIL|COUNT)=/.test(part))
  const compact = first.replaceAll('-', '')
  const dates = new RRuleTemporal({
    rruleString: `DTSTART:${compact}T000000Z\nRRULE:${parts.join(';')}`,
    temporal: Temporal,
  })
  const begin = Temporal.PlainDate.from(first).toZonedDateTime('UTC')
  return dates
    .between(begin, begin.add({ years: yearsCompared }), true)
    .map((date) => date.toPlainDate().add({ days: shift }).toString())
}

function datesByCandidate(recurrence: Recurrence, first: string, last: string): string[] {
  const phase: Phase = {
    allDay: true,
    startTime: '00:00',
    endTime: '00:00',
    daysLater: 0,
    from: first,
    countedFrom: first,
    recurrence,
    venue: null,
  }
  return datesByRule(phase, first, last)
}

/** Every rule of the cms that might be meant, the plainest first. */
function candidates(rule: ICAL.Recur, shift: number): Recurrence[] {
  const days = weekdays(rule, shift)
  const { interval } = rule
  switch (rule.freq) {
    case 'DAILY':
      return [
        ...(interval === 1 ? [plain('weekly', 1, days.length > 0 ? days : everyDay)] : []),
        ...(interval % 7 === 0 ? [plain('weekly', interval / 7, [])] : []),
      ]
    case 'WEEKLY':
      return [plain('weekly', interval, days)]
    case 'MONTHLY':
      return [
        plain('monthlyByDate', interval, []),
        ...byWeekday('monthlyByWeekday', interval, days),
      ]
    default:
      return [plain('yearly', interval, []), ...byWeekday('yearly', interval, days)]
  }
}

function byWeekday(
  frequency: 'monthlyByWeekday' | 'yearly',
  interval: number,
  days: IsoWeekday[],
): Recurrence[] {
  if (days.length === 0) return []
  return nths.map((nth) => plain(frequency, interval, days, nth))
}

function plain(
  frequency: Recurrence['frequency'],
  interval: number,
  days: IsoWeekday[],
  nth: Nth | null = null,
): Recurrence {
  return { frequency, interval, weekdays: days, nth, until: null, count: null }
}

/** The weekdays that a rule names, whichever of the month they are. */
function weekdays(rule: ICAL.Recur, shift: number): IsoWeekday[] {
  const named = rule.getComponent('byday').map((day) => isoWeekday[String(day).slice(-2)])
  const local = named
    .filter((day) => day !== undefined)
    .map((day) => everyDay[(day - 1 + shift + everyDay.length) % everyDay.length] ?? day)
  return [...new Set(local)].sort((a, b) => a - b)
}
