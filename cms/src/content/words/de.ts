import { Temporal } from 'temporal-polyfill'
import type { ClockTime } from './clock'
import type { en } from './en'
import type { RuleWords } from './rule'

const ordinals: Record<number, string> = {
  1: 'ersten',
  2: 'zweiten',
  3: 'dritten',
  4: 'vierten',
  5: 'fünften',
  [-1]: 'letzten',
}

/** German writes small numbers as words. */
function number(value: number): string {
  const small = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
  return small[value] ?? String(value)
}

/** What stands before the day, and what stands behind it: "am 15. jedes Monats". */
function inMonths(interval: number, day: string): string {
  if (interval === 1) return `${day} jedes Monats`
  return interval === 2 ? `${day} jedes zweiten Monats` : `alle ${number(interval)} Monate ${day}`
}

const ifThereIsOne = (nth: number) => (nth === 5 ? ' (wenn es ihn gibt)' : '')

const years = (interval: number) =>
  interval === 1 ? 'jedes Jahr' : `alle ${number(interval)} Jahre`

/** Times on a clock of 24 hours: "19:00 Uhr". What ends at midnight does not end at "0:00". */
function clock(time: string): ClockTime {
  if (time === '00:00') return { time: 'Mitternacht', half: null }
  return { time: time.replace(/^0/, ''), half: 'Uhr' }
}

const list = (texts: readonly string[]) =>
  new Intl.ListFormat('de-DE', { type: 'conjunction' }).format(texts)

const rule: RuleWords = {
  repeats: {
    weekly: ({ interval, weekdays, days }) => {
      if (interval === 1) return `jeden ${days}`
      if (interval === 2 && weekdays.length === 1) return `jeden zweiten ${days}`
      return `alle ${number(interval)} Wochen am ${days}`
    },
    monthlyByDate: ({ interval, day }) =>
      inMonths(interval, `am ${day}.`) + (day > 28 ? ' (wenn es ihn gibt)' : ''),
    monthlyByWeekday: ({ interval, days, nth }) =>
      inMonths(interval, `am ${ordinals[nth] ?? ''} ${days}`) + ifThereIsOne(nth),
    yearly: ({ interval, days, nth, isByDate, month, dayOfYear }) =>
      isByDate
        ? `${years(interval)} am ${dayOfYear}`
        : `${years(interval)} am ${ordinals[nth] ?? ''} ${days} im ${month}${ifThereIsOne(nth)}`,
  },
  from: (date, words, goesOn) => `ab ${date}${goesOn ? ',' : ''} ${words}`,
  until: (date) => `bis ${date}`,
  times: (count) => (count === 1 ? 'einmal' : `${count}-mal`),
  onDates: (dates, more) =>
    list([
      ...dates.map((date) => `am ${date}`),
      ...(more > 0
        ? [more === 1 ? 'an einem weiteren Termin' : `an ${number(more)} weiteren Terminen`]
        : []),
    ]),
  also: (onDates) => `und ${onDates}`,
  clock,
  lasts: (days) => `${number(days)} Tage lang`,
  endsLater: (days) => (days === 1 ? 'am nächsten Tag' : `${number(days)} Tage später`),
}

export const de: typeof en = {
  rule,
  dateInSentence: (date) =>
    Temporal.PlainDate.from(date).toLocaleString('de-DE', { dateStyle: 'full' }),
  cancelled: 'Abgesagt',
  postponed: 'Verschoben',
  movedFrom: (times) => `Verlegt; ursprünglich: ${times}.`,
  insteadOf: (venue) => `Anderer Ort, statt ${venue}.`,
  attendance: {
    'in-person': 'Vor Ort',
    online: 'Online',
    hybrid: 'Vor Ort und online',
  },
  stepFree: { yes: 'Stufenlos', no: 'Nicht stufenlos' },
  masks: {
    required: 'Maskenpflicht',
    encouraged: 'Masken erwünscht',
    optional: 'Masken freiwillig',
  },
  signLanguage: {
    provided: 'Gebärdensprache',
    'on-request': 'Gebärdensprache auf Anfrage',
    none: 'Keine Gebärdensprache',
  },
  childcare: {
    provided: 'Kinderbetreuung',
    'on-request': 'Kinderbetreuung auf Anfrage',
    none: 'Keine Kinderbetreuung',
  },
}
