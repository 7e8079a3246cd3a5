import { Temporal } from 'temporal-polyfill'
import type { IsoWeekday, Phase, Plan, Recurrence, Timing } from '../../calendar/plan'
import { datesByRule, monthDaysOf, nthsOf, weekdaysOf } from '../../calendar/rule'
import type { Locale } from '../../contract'
import { tagOf, wordsOf } from '../../languages'
import { dateFormat } from '../../languages/dateFormat'
import type { MonthFacts } from '../words/rule'

/**
 * The rule of a meeting in plain words, for example "Every second Thursday, 7–9 pm", with what comes
 * after it from a date on; null for a meeting that takes place once. Single dates beside it are
 * told with it.
 *
 * @param today local date: phases that are over are not told
 */
export function ruleInWords(plan: Plan, language: Locale, today: string): string | null {
  const begun = plan.phases.filter(({ from }) => from <= today).length
  const told = plan.phases.slice(Math.max(0, begun - 1))
  if (told.every(({ recurrence }) => recurrence === null)) {
    return plan.furtherDates ? singleDatesInWords(plan, language, today) : null
  }
  const rules = told
    .flatMap((phase, index) => {
      const before = told[index - 1]
      const goesOn = before !== undefined && isOneRule(before, phase)
      const times = timesInWords(phase, language)
      // Another venue alone changes no rule.
      if (goesOn && timesInWords(before, language).join() === times.join()) return []
      const days = goesOn ? [] : [daysInWords(phase, language)]
      // What goes on by the same rule ends with it, which is told once.
      const next = told[index + 1]
      const isLast = next === undefined || !isOneRule(phase, next)
      const end = isLast && phase.recurrence ? endInWords(phase.recurrence, language) : []
      const words = [...days, ...times, ...end].join(', ')
      if (!before) return [capitalized(words)]
      return [ruleWords(language).from(longDate(firstDateOf(phase), language), words, goesOn)]
    })
    .join('; ')
  const further = (plan.furtherDates ?? []).filter((date) => date >= today && isHeldOn(date, plan))
  return further.length > 0
    ? `${rules}, ${ruleWords(language).also(onDates(further, language))}`
    : rules
}

/**
 * The rule by which one date takes place, without what comes before it and after it. Where there is none,
 * the single dates.
 *
 * @param date local date on which the rule put it
 * @param today local date
 */
export function ruleOfDateInWords(
  plan: Plan,
  language: Locale,
  { date, today }: { date: string; today: string },
): string | null {
  const phase = plan.phases.filter(({ from }) => from <= date).at(-1)
  if (!phase?.recurrence) return ruleInWords(plan, language, today)
  const furtherDates = (plan.furtherDates ?? []).filter((further) => further === date)
  return ruleInWords({ ...plan, phases: [phase], furtherDates }, language, date)
}

/** The day on which a phase is first held: its rule may name a later one than that from which it holds. */
function firstDateOf(phase: Phase): string {
  const inAYear = Temporal.PlainDate.from(phase.from).add({ years: 1 }).toString()
  return datesByRule(phase, phase.from, inAYear)[0] ?? phase.from
}

/** Those that are to come; where none is, all that are held as planned, so that it does not seem to be one. */
function singleDatesInWords(plan: Plan, language: Locale, today: string): string {
  const [first] = plan.phases
  const all = [...new Set([first.from, ...(plan.furtherDates ?? [])])].sort()
  const held = all.filter((date) => isHeldOn(date, plan))
  const coming = held.filter((date) => date >= today)
  const told = [coming, held, all].find((dates) => dates.length > 0) ?? []
  const days = onDates(told, language)
  return capitalized([days, ...timesInWords(plan.phases.at(-1) ?? first, language)].join(', '))
}

/** How many single dates are named one by one. */
const mostDates = 3

function onDates(dates: readonly string[], language: Locale): string {
  const { dateInSentence } = wordsOf(language).content
  const named = dates.slice(0, mostDates).map(dateInSentence)
  return ruleWords(language).onDates(named, dates.length - named.length)
}

/** Whether nobody has cancelled or moved what is planned for a date. */
function isHeldOn(date: string, { changes }: Plan): boolean {
  return changes.every(
    ({ originalDate, change }) =>
      originalDate !== date || change === 'otherVenue' || change === 'asPlanned',
  )
}

/** "Every second Thursday": on which days a phase that repeats takes place, without times and end. */
export function daysOfRule(phase: Phase, language: Locale): string {
  return capitalized(daysInWords(phase, language))
}

function ruleWords(language: Locale) {
  return wordsOf(language).content.rule
}

function isOneRule(a: Phase, b: Phase): boolean {
  return a.recurrence === b.recurrence && a.countedFrom === b.countedFrom
}

function daysInWords({ recurrence, countedFrom, from }: Phase, language: Locale): string {
  if (!recurrence) return longDate(from, language)
  const first = Temporal.PlainDate.from(countedFrom)
  const isoWeekdays = weekdaysOf(recurrence, first)
  const weekdays = weekdayNames(isoWeekdays, language)
  const join = (type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(tagOf(language), { type }).format(weekdays)
  return ruleWords(language).repeats[recurrence.frequency]({
    interval: recurrence.interval,
    weekdays,
    days: join('conjunction'),
    nths: inOrder(nthsOf(recurrence, first)),
    isTogether: recurrence.isTogether === true,
    eitherDay: join('disjunction'),
    isWorkingWeek: isoWeekdays.join() === '1,2,3,4,5',
    isByDate: recurrence.nth === null,
    monthDays: inOrder(monthDaysOf(recurrence, first)),
    months: recurrence.months ? monthFacts(recurrence.months, language) : null,
    month: formatDate(first, language, { month: 'long' }),
    dayOfYear: formatDate(first, language, { month: 'long', day: 'numeric' }),
  })
}

/** From the first to the last, which is -1. */
function inOrder(numbers: readonly number[]): number[] {
  const place = (number: number) => (number < 0 ? Infinity : number)
  return [...numbers].sort((a, b) => place(a) - place(b))
}

/** Those that follow each other begin with the one after the rest: "September to May". */
function monthFacts(months: readonly number[], language: Locale): MonthFacts {
  const begins = months.filter((month) => !months.includes(month === 1 ? 12 : month - 1))
  const [begin] = begins
  const isRow = begins.length === 1 && begin !== undefined
  const names = isRow
    ? months.map((_, index) => monthName(((begin - 1 + index) % 12) + 1, language))
    : months.map((month) => monthName(month, language))
  const [first, , third] = names
  const last = names.at(-1)
  return { names, range: isRow && first && third && last ? { first, last } : null }
}

function monthName(month: number, language: Locale): string {
  return formatDate(new Temporal.PlainDate(2024, month, 1), language, { month: 'long' })
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * "7–9 pm", "11 am–1 pm", "9 pm–midnight": as the site writes the times of a date. Nothing for a
 * single whole day.
 */
export function timesInWords(timing: Timing, language: Locale): string[] {
  const { allDay, daysLater } = timing
  const { clock, lasts, endsLater } = ruleWords(language)
  if (allDay) return daysLater === 0 ? [] : [lasts(daysLater + 1)]
  const start = clock(timing.startTime)
  const end = clock(timing.endTime)
  const isOneHalf = start.half !== null && start.half === end.half
  const isShort = isOneHalf && daysLater === 0 && timing.startTime < timing.endTime
  const from = isShort || start.half === null ? start.time : `${start.time}\u00a0${start.half}`
  const to = end.half === null ? end.time : `${end.time}\u00a0${end.half}`
  const isToBeTold = daysLater > 1 || (daysLater === 1 && timing.endTime >= timing.startTime)
  const later = isToBeTold ? ` (${endsLater(daysLater)})` : ''
  return [`${from}–${to}${later}`]
}

function endInWords({ until, count }: Recurrence, language: Locale): string[] {
  const words = ruleWords(language)
  if (until !== null) return [words.until(longDate(until, language))]
  return count === null ? [] : [words.times(count)]
}

function weekdayNames(weekdays: IsoWeekday[], language: Locale): string[] {
  const format = dateFormat(language, { timeZone: 'UTC', weekday: 'long' })
  // 1 January 2024 was a Monday.
  return weekdays.map((day) => format.format(Date.UTC(2024, 0, day)))
}

function longDate(date: string, language: Locale): string {
  return formatDate(Temporal.PlainDate.from(date), language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  })
}

function formatDate(
  date: Temporal.PlainDate,
  language: Locale,
  options: Intl.DateTimeFormatOptions,
) {
  const format = dateFormat(language, { timeZone: 'UTC', ...options })
  return format.format(Date.UTC(date.year, date.month - 1, date.day))
}
