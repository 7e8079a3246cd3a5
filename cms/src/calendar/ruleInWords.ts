import { Temporal } from 'temporal-polyfill'
import { nthOf, weekdaysOf } from './occurrences'
import type { IsoWeekday, Plan, Recurrence } from './plan'

type Language = 'en' | 'es'

const ordinals: Record<Language, Record<number, string>> = {
  en: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' },
  es: { 1: 'primer', 2: 'segundo', 3: 'tercer', 4: 'cuarto', 5: 'quinto', [-1]: 'último' },
}

/**
 * The rule of a meeting in plain words, for example "Every second Thursday, 7–9 pm"; null for a
 * meeting that takes place once.
 */
export function ruleInWords(plan: Plan, language: Language): string | null {
  if (!plan.recurrence) return null
  const firstDate = Temporal.PlainDate.from(plan.firstDate)
  const days = language === 'en' ? inEnglish : inSpanish
  return [days(plan.recurrence, firstDate), timesInWords(plan, language)]
    .concat(endInWords(plan.recurrence, language))
    .join(', ')
}

function inEnglish(recurrence: Recurrence, firstDate: Temporal.PlainDate): string {
  const { interval } = recurrence
  const days = list(weekdayNames(weekdaysOf(recurrence, firstDate), 'en'), 'en')
  const nth = ordinals.en[recurrence.nth ?? nthOf(firstDate)] ?? ''
  switch (recurrence.frequency) {
    case 'weekly':
      if (interval === 1) return `Every ${days}`
      if (interval === 2) return `Every second ${days}`
      return `Every ${interval} weeks on ${days}`
    case 'monthlyByDate':
      return `On day ${firstDate.day} of ${everyMonths(interval)}`
    case 'monthlyByWeekday':
      return `The ${nth} ${days} of ${everyMonths(interval)}`
    case 'yearly': {
      const years = interval === 1 ? 'every year' : `every ${interval} years`
      return recurrence.nth === null
        ? `On ${dayOfYear(firstDate, 'en')} ${years}`
        : `The ${nth} ${days} of ${month(firstDate, 'en')} ${years}`
    }
  }
}

function everyMonths(interval: number): string {
  if (interval === 1) return 'every month'
  return interval === 2 ? 'every second month' : `every ${interval} months`
}

function inSpanish(recurrence: Recurrence, firstDate: Temporal.PlainDate): string {
  const { interval } = recurrence
  const weekdays = weekdaysOf(recurrence, firstDate)
  const days = list(weekdayNames(weekdays, 'es'), 'es')
  const nth = ordinals.es[recurrence.nth ?? nthOf(firstDate)] ?? ''
  const months = interval === 1 ? 'cada mes' : `cada ${interval} meses`
  switch (recurrence.frequency) {
    case 'weekly':
      if (interval > 1) return `Cada ${interval} semanas, el ${days}`
      return weekdays.length === 1 ? `Todos los ${plural(days)}` : `Cada ${days}`
    case 'monthlyByDate':
      return `El día ${firstDate.day} de ${months}`
    case 'monthlyByWeekday':
      return `El ${nth} ${days} de ${months}`
    case 'yearly': {
      const years = interval === 1 ? 'cada año' : `cada ${interval} años`
      return recurrence.nth === null
        ? `El ${dayOfYear(firstDate, 'es')}, ${years}`
        : `El ${nth} ${days} de ${month(firstDate, 'es')}, ${years}`
    }
  }
}

/** "jueves" is its own plural; "sábado" and "domingo" take an s. */
function plural(day: string): string {
  return day.endsWith('s') ? day : `${day}s`
}

const halves: Record<Language, { am: string; pm: string; noon: string; midnight: string }> = {
  en: { am: 'am', pm: 'pm', noon: 'noon', midnight: 'midnight' },
  es: { am: 'a.\u00a0m.', pm: 'p.\u00a0m.', noon: 'mediodía', midnight: 'medianoche' },
}

/** "7–9 pm", "11 am–1 pm", "9 pm–midnight": as the site writes the times of a date. */
function timesInWords({ startTime, endTime }: Plan, language: Language): string {
  const start = clock(startTime, language)
  const end = clock(endTime, language)
  const isOneHalf = start.half !== null && start.half === end.half && startTime < endTime
  const from = isOneHalf || start.half === null ? start.time : `${start.time}\u00a0${start.half}`
  return `${from}–${end.half === null ? end.time : `${end.time}\u00a0${end.half}`}`
}

/** A wall time on a clock of twelve hours; noon and midnight have names instead of a half. */
function clock(time: string, language: Language): { time: string; half: string | null } {
  const { am, pm, noon, midnight } = halves[language]
  if (time === '12:00') return { time: noon, half: null }
  if (time === '00:00') return { time: midnight, half: null }
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return { time: `${((hour + 11) % 12) + 1}${minutes}`, half: hour < 12 ? am : pm }
}

function endInWords(recurrence: Recurrence, language: Language): string[] {
  if (recurrence.until !== null) {
    const date = new Intl.DateTimeFormat(tag(language), { timeZone: 'UTC', dateStyle: 'long' })
    const until = date.format(Date.parse(`${recurrence.until}T00:00:00Z`))
    return [language === 'en' ? `until ${until}` : `hasta el ${until}`]
  }
  if (recurrence.count !== null) {
    return [language === 'en' ? `${recurrence.count} times` : `${recurrence.count} veces`]
  }
  return []
}

function weekdayNames(weekdays: IsoWeekday[], language: Language): string[] {
  const format = new Intl.DateTimeFormat(tag(language), { timeZone: 'UTC', weekday: 'long' })
  // 1 January 2024 was a Monday.
  return weekdays.map((day) => format.format(Date.UTC(2024, 0, day)))
}

function dayOfYear(date: Temporal.PlainDate, language: Language): string {
  return formatDate(date, language, { month: 'long', day: 'numeric' })
}

function month(date: Temporal.PlainDate, language: Language): string {
  return formatDate(date, language, { month: 'long' })
}

function formatDate(
  date: Temporal.PlainDate,
  language: Language,
  options: Intl.DateTimeFormatOptions,
) {
  const format = new Intl.DateTimeFormat(tag(language), { timeZone: 'UTC', ...options })
  return format.format(Date.UTC(date.year, date.month - 1, date.day))
}

function list(words: string[], language: Language): string {
  return new Intl.ListFormat(tag(language), { type: 'conjunction' }).format(words)
}

function tag(language: Language): string {
  return language === 'en' ? 'en-US' : 'es-US'
}
