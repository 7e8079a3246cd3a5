import { Temporal } from 'temporal-polyfill'
import type { AccessFacts, Attendance } from '../../contract'
import { twelveHours } from './clock'
import type { RuleWords } from './rule'

const ordinals: Record<number, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
}

const months = (interval: number) => {
  if (interval === 1) return 'every month'
  return interval === 2 ? 'every second month' : `every ${interval} months`
}

const years = (interval: number) => (interval === 1 ? 'every year' : `every ${interval} years`)

const list = (texts: readonly string[]) =>
  new Intl.ListFormat('en-US', { type: 'conjunction' }).format(texts)

const rule: RuleWords = {
  repeats: {
    weekly: ({ interval, days }) => {
      if (interval === 1) return `every ${days}`
      if (interval === 2) return `every second ${days}`
      return `every ${interval} weeks on ${days}`
    },
    monthlyByDate: ({ interval, day }) =>
      `on day ${day} of ${months(interval)}${day > 28 ? ' that has one' : ''}`,
    monthlyByWeekday: ({ interval, days, nth }) =>
      `the ${ordinals[nth] ?? ''} ${days} of ${months(interval)}${nth === 5 ? ' that has one' : ''}`,
    yearly: ({ interval, days, nth, isByDate, month, dayOfYear }) =>
      isByDate
        ? `on ${dayOfYear} ${years(interval)}`
        : `the ${ordinals[nth] ?? ''} ${days} of ${month} ${years(interval)}${nth === 5 ? ' that has one' : ''}`,
  },
  from: (date, words, goesOn) => `from ${date}${goesOn ? ',' : ''} ${words}`,
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
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  /** @param times day and times at which it was to be */
  movedFrom: (times: string) => `Moved from ${times}.`,
  /** @param venue the name of the one at which it was to be */
  insteadOf: (venue: string) => `Other place, instead of ${venue}.`,
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
