import type ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { IsoWeekday, Nth, Phase, Recurrence } from '../../calendar/plan'
import { datesByRule } from '../../calendar/rule'
import { ruleDates, type RuleParts } from '../../calendar/ruleDates'
import { readRuleParts } from './ruleParts'

const everyDay: IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7]
const nths: Nth[] = [1, 2, 3, 4, 5, -1]

/**
 * Two rules that name the same dates for so long are the same; leap years and fifths have come round.
 * Most that do not differ in the first year: a rule that is like none of the cms is soon known as one.
 */
const yearsCompared = [1, 12] as const

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
  const parts = readRuleParts(rule)
  if (!parts) return null
  const shift = Temporal.PlainDate.from(written).until(first).days
  const compared = new Comparison(parts, { first, written, shift })
  const { firstDate } = compared
  if (firstDate === undefined || (until !== null && firstDate > until)) return null
  // The first date counts, also where the rule does not name it (RFC 5545 §3.3.10).
  const count = until === null && rule.count ? rule.count - Number(firstDate !== first) : null
  if (count !== null && (count > mostCounted || count < 1)) return null
  const found = candidates(parts, firstDate, shift).find(
    (candidate) => candidate.interval <= longestInterval && compared.isLike(candidate, firstDate),
  )
  return found ? { recurrence: { ...found, until, count }, firstDate } : null
}

interface Beginning {
  first: string
  written: string
  /** Days from each date of the rule to the local one. */
  shift: number
}

/** What a rule of a file names, whenever it ends, for as many years as have to be known. */
class Comparison {
  readonly #parts: RuleParts
  readonly #beginning: Beginning
  readonly #wanted = new Map<number, string[]>()

  constructor(parts: RuleParts, beginning: Beginning) {
    this.#parts = parts
    this.#beginning = beginning
  }

  /** The first local date that the rule names. */
  get firstDate(): string | undefined {
    const years = yearsCompared.find((each) => this.#datesFor(each).length > 0)
    return years === undefined ? undefined : this.#datesFor(years)[0]
  }

  isLike(candidate: Recurrence, firstDate: string): boolean {
    return yearsCompared.every(
      (years) =>
        datesByCandidate(candidate, firstDate, this.#lastIn(years)).join() ===
        this.#datesFor(years).join(),
    )
  }

  #datesFor(years: number): string[] {
    const known = this.#wanted.get(years) ?? this.#read(years)
    this.#wanted.set(years, known)
    return known
  }

  #read(years: number): string[] {
    const { written, shift } = this.#beginning
    const last = this.#lastIn(years)
    // The local date may be the one after, or before.
    const end = Temporal.PlainDate.from(last).add({ days: 1 }).toString()
    return ruleDates(this.#parts, written, written, end)
      .map((date) => shifted(date, shift))
      .filter((date) => date <= last)
  }

  #lastIn(years: number): string {
    return Temporal.PlainDate.from(this.#beginning.first).add({ years }).toString()
  }
}

function shifted(date: string, days: number): string {
  return days === 0 ? date : Temporal.PlainDate.from(date).add({ days }).toString()
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
function candidates(parts: RuleParts, firstDate: string, shift: number): Recurrence[] {
  const { freq, interval, byMonth = [] } = parts
  const days = weekdays(parts, shift)
  const months = [...new Set(byMonth)].sort((a, b) => a - b)
  const narrowed = (found: Recurrence[]) => [
    ...found,
    ...(months.length > 0 ? found.map((each) => ({ ...each, months })) : []),
  ]
  const weekly = interval === 1 && days.length > 0 ? [plain('weekly', 1, days)] : []
  switch (freq) {
    case 'DAILY':
      return narrowed([
        ...(interval === 1 ? [plain('weekly', 1, days.length > 0 ? days : everyDay)] : []),
        ...(interval % 7 === 0 ? [plain('weekly', interval / 7, [])] : []),
        plain('daily', interval, []),
      ])
    case 'WEEKLY':
      return narrowed([plain('weekly', interval, days)])
    case 'MONTHLY':
      return narrowed([...weekly, ...monthly(parts, firstDate, days)])
    case 'YEARLY':
      return [
        ...narrowed([plain('yearly', interval, []), ...byWeekday('yearly', interval, days)]),
        // "Every Sunday in May", "the second Saturday from May to July".
        ...(interval === 1 ? narrowed([...weekly, ...monthly(parts, firstDate, days)]) : []),
      ]
  }
}

function monthly(parts: RuleParts, firstDate: string, days: IsoWeekday[]): Recurrence[] {
  return [
    plain('monthlyByDate', parts.interval, []),
    ...byMonthDays(parts, firstDate),
    ...byWeekday('monthlyByWeekday', parts.interval, days),
    ...bySeveral(parts, days),
  ]
}

function byWeekday(
  frequency: 'monthlyByWeekday' | 'yearly',
  interval: number,
  days: IsoWeekday[],
): Recurrence[] {
  if (days.length === 0) return []
  return nths.map((nth) => plain(frequency, interval, days, nth))
}

/** What the fields of the cms hold beside the first. */
const mostAlso = 2

/** "First and third Tuesday", "last day from Monday to Friday". */
function bySeveral(
  { interval, byDay = [], bySetPos }: RuleParts,
  days: IsoWeekday[],
): Recurrence[] {
  const wanted = bySetPos ?? byDay.map((part) => part.nth)
  const [nth, ...alsoNth] = nths.filter((each) => wanted.includes(each))
  if (nth === undefined || days.length === 0 || alsoNth.length > mostAlso) return []
  const several: Recurrence = {
    ...plain('monthlyByWeekday', interval, days, nth),
    ...(alsoNth.length > 0 && { alsoNth }),
  }
  return [several, { ...several, isTogether: true }]
}

/** "On days 1 and 15", "on the last day". */
function byMonthDays({ interval, byMonthDay = [] }: RuleParts, firstDate: string): Recurrence[] {
  const { day } = Temporal.PlainDate.from(firstDate)
  const alsoDays = [...new Set(byMonthDay)].filter((each) => each !== day)
  return [[lastDay], alsoDays]
    .filter((also) => also.length > 0 && also.every((each) => each > 0 || each === lastDay))
    .filter((also) => also.filter((each) => each > 0).length <= mostAlso)
    .map((also) => ({ ...plain('monthlyByDate', interval, []), alsoDays: also }))
}

/** Of the month, as RFC 5545 counts it. */
const lastDay = -1

function plain(
  frequency: Recurrence['frequency'],
  interval: number,
  days: IsoWeekday[],
  nth: Nth | null = null,
): Recurrence {
  return { frequency, interval, weekdays: days, nth, until: null, count: null }
}

/** The weekdays that a rule names, whichever of the month they are. */
function weekdays({ byDay = [] }: RuleParts, shift: number): IsoWeekday[] {
  const local = byDay.map(
    ({ weekday }) => everyDay[(weekday - 1 + shift + everyDay.length) % everyDay.length] ?? weekday,
  )
  return [...new Set(local)].sort((a, b) => a - b)
}
