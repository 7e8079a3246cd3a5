import { Temporal } from 'temporal-polyfill'
import type { ClockTime } from './clock'
import type { en } from './en'
import { isRare, type RuleFacts, type RuleWords } from './rule'

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
function everyMonth(interval: number, day: string): string {
  if (interval === 1) return `${day} jedes Monats`
  return interval === 2 ? `${day} jedes zweiten Monats` : `alle ${number(interval)} Monate ${day}`
}

const years = (interval: number) =>
  interval === 1 ? 'jedes Jahr' : `alle ${number(interval)} Jahre`

/** Times on a clock of 24 hours: "19:00 Uhr". What ends at midnight does not end at "0:00". */
function clock(time: string): ClockTime {
  if (time === '00:00') return { time: 'Mitternacht', half: null }
  return { time: time.replace(/^0/, ''), half: 'Uhr' }
}

const list = (texts: readonly string[]) =>
  new Intl.ListFormat('de-DE', { type: 'conjunction' }).format(texts)

const nth = ({ nths }: RuleFacts) => list(nths.map((each) => ordinals[each] ?? ''))

/** What is counted in a month. */
const counted = ({ isTogether, isWorkingWeek, eitherDay, days }: RuleFacts) => {
  if (!isTogether) return days
  return isWorkingWeek ? 'Werktag (Montag bis Freitag)' : eitherDay
}

/** Behind days: " von September bis Mai", " im März und Oktober". */
function onlyIn({ months }: RuleFacts): string {
  if (!months) return ''
  return months.range
    ? ` von ${months.range.first} bis ${months.range.last}`
    : ` im ${list(months.names)}`
}

/** Days of which months, and whether only of those that have them. */
function ofMonths(facts: RuleFacts, interval: number, days: string, mayLack: boolean): string {
  const { months } = facts
  if (months && !months.range && interval === 1) return days + onlyIn(facts)
  return `${everyMonth(interval, days)}${mayLack ? ' (wenn es ihn gibt)' : ''}${onlyIn(facts)}`
}

const byMonthDay = (facts: RuleFacts, interval: number) =>
  ofMonths(facts, interval, onMonthDays(facts.monthDays), isRare(facts.monthDays))

const byWeekday = (facts: RuleFacts, interval: number) =>
  ofMonths(facts, interval, `am ${nth(facts)} ${counted(facts)}`, isFifth(facts))

const isFifth = ({ nths }: RuleFacts) => nths.join() === '5'

function onMonthDays(monthDays: readonly number[]): string {
  const numbers = monthDays.filter((day) => day > 0)
  const last = monthDays.length > numbers.length ? ['am letzten Tag'] : []
  if (numbers.length === 0) return list(last)
  return list([`am ${list(numbers.map((day) => `${day}.`))}`, ...last])
}

const rule: RuleWords = {
  repeats: {
    daily: (facts) => {
      const { interval } = facts
      if (interval === 1) return `jeden Tag${onlyIn(facts)}`
      return (
        (interval === 2 ? 'jeden zweiten Tag' : `alle ${number(interval)} Tage`) + onlyIn(facts)
      )
    },
    weekly: (facts) => {
      const { interval, weekdays, days } = facts
      if (interval === 1) return `jeden ${days}${onlyIn(facts)}`
      if (interval === 2 && weekdays.length === 1) return `jeden zweiten ${days}${onlyIn(facts)}`
      return `alle ${number(interval)} Wochen am ${days}${onlyIn(facts)}`
    },
    monthlyByDate: (facts) => byMonthDay(facts, facts.interval),
    monthlyByWeekday: (facts) => byWeekday(facts, facts.interval),
    yearly: (facts) => {
      const { interval, isByDate, months } = facts
      if (months) {
        const days = isByDate ? byMonthDay(facts, 1) : byWeekday(facts, 1)
        return interval === 1 ? days : `${years(interval)} ${days}`
      }
      return isByDate
        ? `${years(interval)} am ${facts.dayOfYear}`
        : `${years(interval)} am ${nth(facts)} ${facts.days} im ${facts.month}${isFifth(facts) ? ' (wenn es ihn gibt)' : ''}`
    },
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
  closedDays: (place, days) =>
    place === '' ? `Geschlossen ${days}`.trim() : `${place}: geschlossen ${days}`.trim(),
  cancelled: 'Abgesagt',
  postponed: 'Verschoben',
  movedFrom: (times) => `Verlegt; ursprünglich: ${times}.`,
  insteadOf: (venue) => `Anderer Ort, statt ${venue}.`,
  withSpeakers: (names) => `mit ${list(names)}`,
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
