import { Temporal } from 'temporal-polyfill'
import { twelveHours } from './clock'
import type { en } from './en'
import { isRare, type RuleFacts, type RuleWords } from './rule'

const ordinals: Record<number, string> = {
  1: 'primer',
  2: 'segundo',
  3: 'tercer',
  4: 'cuarto',
  5: 'quinto',
  [-1]: 'último',
}

/** Spanish writes small numbers as words. */
function number(value: number): string {
  const small = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']
  return small[value] ?? String(value)
}

/** "jueves" is its own plural; "sábado" and "domingo" take an s. */
const plural = (day: string) => (day.endsWith('s') ? day : `${day}s`)

const everyMonth = (interval: number) =>
  interval === 1 ? 'cada mes' : `cada ${number(interval)} meses`

const years = (interval: number) => (interval === 1 ? 'cada año' : `cada ${number(interval)} años`)

const list = (texts: readonly string[]) =>
  new Intl.ListFormat('es-US', { type: 'conjunction' }).format(texts)

const nth = ({ nths }: RuleFacts) => list(nths.map((each) => ordinals[each] ?? ''))

/** What is counted in a month. */
const counted = ({ isTogether, isWorkingWeek, eitherDay, days }: RuleFacts) => {
  if (!isTogether) return days
  return isWorkingWeek ? 'día hábil (de lunes a viernes)' : eitherDay
}

/** Behind days: ", de septiembre a mayo", ", en marzo y octubre". */
function onlyIn({ months }: RuleFacts): string {
  if (!months) return ''
  return months.range
    ? `, de ${months.range.first} a ${months.range.last}`
    : `, en ${list(months.names)}`
}

/** Days of which months, and whether only of those that have them. */
function ofMonths(facts: RuleFacts, interval: number, mayLack: boolean): string {
  const { months } = facts
  if (months && !months.range && interval === 1) return ` de ${list(months.names)}`
  return ` de ${everyMonth(interval)}${mayLack ? ' que lo tenga' : ''}${onlyIn(facts)}`
}

const byMonthDay = (facts: RuleFacts, interval: number) =>
  onMonthDays(facts.monthDays) + ofMonths(facts, interval, isRare(facts.monthDays))

const byWeekday = (facts: RuleFacts, interval: number) =>
  `el ${nth(facts)} ${counted(facts)}${ofMonths(facts, interval, isFifth(facts))}`

const isFifth = ({ nths }: RuleFacts) => nths.join() === '5'

function onMonthDays(monthDays: readonly number[]): string {
  const numbers = monthDays.filter((day) => day > 0)
  const last = monthDays.length > numbers.length ? ['el último día'] : []
  if (numbers.length === 0) return list(last)
  const named =
    numbers.length > 1 ? `los días ${list(numbers.map(String))}` : `el día ${numbers.join()}`
  return list([named, ...last])
}

const rule: RuleWords = {
  repeats: {
    daily: (facts) => {
      const { interval } = facts
      return (interval === 1 ? 'todos los días' : `cada ${number(interval)} días`) + onlyIn(facts)
    },
    weekly: (facts) => {
      const { interval, weekdays, days } = facts
      if (interval > 1) return `cada ${number(interval)} semanas, el ${days}${onlyIn(facts)}`
      const everyDay = weekdays.length === 1 ? `todos los ${plural(days)}` : `cada ${days}`
      return everyDay + onlyIn(facts)
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
        ? `el ${facts.dayOfYear}, ${years(interval)}`
        : `el ${nth(facts)} ${facts.days} de ${facts.month}, ${years(interval)}${isFifth(facts) ? ' que lo tenga' : ''}`
    },
  },
  from: (date, words) => `desde el ${date}, ${words}`,
  until: (date) => `hasta el ${date}`,
  times: (count) => `${count} veces`,
  onDates: (dates, more) =>
    list([
      ...dates.map((date) => `el ${date}`),
      ...(more > 0 ? [more === 1 ? 'en otra fecha' : `en otras ${number(more)} fechas`] : []),
    ]),
  also: (onDates) => `y ${onDates}`,
  clock: twelveHours({
    am: 'a.\u00a0m.',
    pm: 'p.\u00a0m.',
    noon: 'mediodía',
    midnight: 'medianoche',
  }),
  lasts: (days) => `durante ${number(days)} días`,
  endsLater: (days) => (days === 1 ? 'al día siguiente' : `${number(days)} días después`),
}

export const es: typeof en = {
  rule,
  // The comma that `Intl` puts behind the day of the week is for dates that stand alone.
  dateInSentence: (date) =>
    Temporal.PlainDate.from(date).toLocaleString('es-US', { dateStyle: 'full' }).replace(', ', ' '),
  closedDays: (place, days) =>
    place === '' ? `Cerrado ${days}`.trim() : `${place}: cerrado ${days}`.trim(),
  cancelled: 'Cancelada',
  postponed: 'Aplazada',
  movedFrom: (times) => `Movida; antes: ${times}.`,
  insteadOf: (venue) => `Otro lugar, en vez de ${venue}.`,
  withSpeakers: (names) => `con ${list(names)}`,
  attendance: {
    'in-person': 'En persona',
    online: 'En línea',
    hybrid: 'En persona y en línea',
  },
  stepFree: { yes: 'Sin escalones', no: 'Con escalones' },
  masks: {
    required: 'Mascarilla obligatoria',
    encouraged: 'Mascarilla recomendada',
    optional: 'Mascarilla opcional',
  },
  signLanguage: {
    provided: 'Lengua de señas',
    'on-request': 'Lengua de señas a petición',
    none: 'Sin lengua de señas',
  },
  childcare: {
    provided: 'Cuidado infantil',
    'on-request': 'Cuidado infantil a petición',
    none: 'Sin cuidado infantil',
  },
}
