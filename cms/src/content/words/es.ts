import { Temporal } from 'temporal-polyfill'
import { twelveHours } from './clock'
import type { en } from './en'
import type { RuleWords } from './rule'

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

const months = (interval: number) =>
  interval === 1 ? 'cada mes' : `cada ${number(interval)} meses`

const years = (interval: number) => (interval === 1 ? 'cada año' : `cada ${number(interval)} años`)

const list = (texts: readonly string[]) =>
  new Intl.ListFormat('es-US', { type: 'conjunction' }).format(texts)

const rule: RuleWords = {
  repeats: {
    weekly: ({ interval, weekdays, days }) => {
      if (interval > 1) return `cada ${number(interval)} semanas, el ${days}`
      return weekdays.length === 1 ? `todos los ${plural(days)}` : `cada ${days}`
    },
    monthlyByDate: ({ interval, day }) =>
      `el día ${day} de ${months(interval)}${day > 28 ? ' que lo tenga' : ''}`,
    monthlyByWeekday: ({ interval, days, nth }) =>
      `el ${ordinals[nth] ?? ''} ${days} de ${months(interval)}${nth === 5 ? ' que lo tenga' : ''}`,
    yearly: ({ interval, days, nth, isByDate, month, dayOfYear }) =>
      isByDate
        ? `el ${dayOfYear}, ${years(interval)}`
        : `el ${ordinals[nth] ?? ''} ${days} de ${month}, ${years(interval)}${nth === 5 ? ' que lo tenga' : ''}`,
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
  cancelled: 'Cancelada',
  postponed: 'Aplazada',
  movedFrom: (times) => `Cambio de fecha; antes: ${times}.`,
  insteadOf: (venue) => `Otro lugar, en vez de ${venue}.`,
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
