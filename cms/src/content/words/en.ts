import { Temporal } from 'temporal-polyfill'
import type { AccessFacts, Attendance } from '../../contract'
import { twelveHours } from './clock'
import { isRare, type RuleFacts, type RuleWords } from './rule'

const ordinals: Record<number, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
}

const everyMonth = (interval: number) => {
  if (interval === 1) return 'every month'
  return interval === 2 ? 'every second month' : `every ${interval} months`
}

const years = (interval: number) => (interval === 1 ? 'every year' : `every ${interval} years`)

const list = (texts: readonly string[]) =>
  new Intl.ListFormat('en-US', { type: 'conjunction' }).format(texts)

const nth = ({ nths }: RuleFacts) => list(nths.map((each) => ordinals[each] ?? ''))

/** What is counted in a month. */
const counted = ({ isTogether, isWorkingWeek, eitherDay, days }: RuleFacts) => {
  if (!isTogether) return days
  return isWorkingWeek ? 'weekday (Monday to Friday)' : eitherDay
}

/** Behind days: " from September to May", " in March and October". */
function onlyIn({ months }: RuleFacts): string {
  if (!months) return ''
  return months.range
    ? ` from ${months.range.first} to ${months.range.last}`
    : ` in ${list(months.names)}`
}

/** Days of which months, and whether only of those that have them. */
function ofMonths(facts: RuleFacts, interval: number, mayLack: boolean): string {
  const { months } = facts
  if (months && !months.range && interval === 1) return ` of ${list(months.names)}`
  return ` of ${everyMonth(interval)}${mayLack ? ' that has one' : ''}${onlyIn(facts)}`
}

const byMonthDay = (facts: RuleFacts, interval: number) =>
  onMonthDays(facts.monthDays) + ofMonths(facts, interval, isRare(facts.monthDays))

const byWeekday = (facts: RuleFacts, interval: number) =>
  `the ${nth(facts)} ${counted(facts)}${ofMonths(facts, interval, isFifth(facts))}`

const isFifth = ({ nths }: RuleFacts) => nths.join() === '5'

function onMonthDays(monthDays: readonly number[]): string {
  const numbers = monthDays.filter((day) => day > 0)
  const last = monthDays.length > numbers.length ? ['the last day'] : []
  if (numbers.length === 0) return `on ${list(last)}`
  // "On days 1 and 15", but "on day 15 and the last day".
  const named = numbers.length > 1 ? `days ${list(numbers.map(String))}` : `day ${numbers.join()}`
  return `on ${list([named, ...last])}`
}

const rule: RuleWords = {
  repeats: {
    daily: (facts) => {
      const { interval } = facts
      if (interval === 1) return `every day${onlyIn(facts)}`
      return (interval === 2 ? 'every second day' : `every ${interval} days`) + onlyIn(facts)
    },
    weekly: (facts) => {
      const { interval, days } = facts
      if (interval === 1) return `every ${days}${onlyIn(facts)}`
      if (interval === 2) return `every second ${days}${onlyIn(facts)}`
      return `every ${interval} weeks on ${days}${onlyIn(facts)}`
    },
    monthlyByDate: (facts) => byMonthDay(facts, facts.interval),
    monthlyByWeekday: (facts) => byWeekday(facts, facts.interval),
    yearly: (facts) => {
      const { interval, isByDate, months } = facts
      if (months) {
        const days = isByDate ? byMonthDay(facts, 1) : byWeekday(facts, 1)
        return interval === 1 ? days : `${days}, ${years(interval)}`
      }
      return isByDate
        ? `on ${facts.dayOfYear} ${years(interval)}`
        : `the ${nth(facts)} ${facts.days} of ${facts.month} ${years(interval)}${isFifth(facts) ? ' that has one' : ''}`
    },
  },
  from: (date, words) => `from ${date}, ${words}`,
  until: (date) => `until ${date}`,
  times: (count) => `${count} times`,
  onDates: (dates, more) =>
    list([
      ...dates.map((date) => `on ${date}`),
      ...(more > 0 ? [more === 1 ? 'on 1 more date' : `on ${more} more dates`] : []),
    ]),
  also: (onDates) => `and ${onDates}`,
  clock: twelveHours({ am: 'am', pm: 'pm', noon: 'noon', midnight: 'midnight' }),
  lasts: (days) => `for ${days} days`,
  endsLater: (days) => (days === 1 ? 'the next day' : `${days} days later`),
}

/** What is said of meetings beside an editor's own texts. */
export const en = {
  rule,
  /** "Thursday, January 8, 2026": a local date within a sentence. */
  dateInSentence: (date: string) =>
    Temporal.PlainDate.from(date).toLocaleString('en-US', { dateStyle: 'full' }),
  /** @param place its name; empty: it is not known any more */
  closedDays: (place: string, days: string) =>
    place === '' ? `Closed ${days}`.trim() : `${place}: closed ${days}`.trim(),
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  /** @param times day and times at which it was to be */
  movedFrom: (times: string) => `Moved from ${times}.`,
  /** @param venue the name of the one at which it was to be */
  insteadOf: (venue: string) => `Other place, instead of ${venue}.`,
  /** @param names of those who speak on a date */
  withSpeakers: (names: readonly string[]) => `with ${list(names)}`,
  attendance: {
    'in-person': 'In person',
    online: 'Online',
    hybrid: 'In person and online',
  } satisfies Record<Attendance, string>,
  stepFree: { yes: 'Step-free', no: 'Not step-free' },
  masks: {
    required: 'Masks required',
    encouraged: 'Masks encouraged',
    optional: 'Masks optional',
  } satisfies Record<NonNullable<AccessFacts['masks']>, string>,
  signLanguage: {
    provided: 'Sign language',
    'on-request': 'Sign language on request',
    none: 'No sign language',
  } satisfies Record<NonNullable<AccessFacts['signLanguage']>, string>,
  childcare: {
    provided: 'Childcare',
    'on-request': 'Childcare on request',
    none: 'No childcare',
  } satisfies Record<NonNullable<AccessFacts['childcare']>, string>,
}
