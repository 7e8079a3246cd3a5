import { Temporal } from 'temporal-polyfill'
import type { IsoWeekday, Phase, Plan, Recurrence, Timing } from './plan'
import { nthOf, weekdaysOf } from './rule'

type Language = 'en' | 'es'

const ordinals: Record<Language, Record<number, string>> = {
  en: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' },
  es: { 1: 'primer', 2: 'segundo', 3: 'tercer', 4: 'cuarto', 5: 'quinto', [-1]: 'último' },
}

/**
 * The rule of a meeting in plain words, for example "Every second Thursday, 7–9 pm", with what comes
 * after it from a date on; null for a meeting that takes place once.
 *
 * @param today local date: phases that are over are not told
 */
export function ruleInWords(plan: Plan, language: Language, today: string): string | null {
  const begun = plan.phases.filter(({ from }) => from <= today).length
  const told = plan.phases.slice(Math.max(0, begun - 1))
  if (told.every(({ recurrence }) => recurrence === null)) return null
  return told
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
      const from = longDate(phase.from, language)
      return [
        language === 'en' && !goesOn
          ? `from ${from} ${words}`
          : `${since(from, language)}, ${words}`,
      ]
    })
    .join('; ')
}

function isOneRule(a: Phase, b: Phase): boolean {
  return a.recurrence === b.recurrence && a.countedFrom === b.countedFrom
}

function since(date: string, language: Language): string {
  return language === 'en' ? `from ${date}` : `desde el ${date}`
}

function daysInWords({ recurrence, countedFrom, from }: Phase, language: Language): string {
  if (!recurrence) return longDate(from, language)
  const first = Temporal.PlainDate.from(countedFrom)
  return language === 'en' ? inEnglish(recurrence, first) : inSpanish(recurrence, first)
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function inEnglish(recurrence: Recurrence, firstDate: Temporal.PlainDate): string {
  const { interval } = recurrence
  const days = list(weekdayNames(weekdaysOf(recurrence, firstDate), 'en'), 'en')
  const nth = ordinals.en[recurrence.nth ?? nthOf(firstDate)] ?? ''
  switch (recurrence.frequency) {
    case 'weekly':
      if (interval === 1) return `every ${days}`
      if (interval === 2) return `every second ${days}`
      return `every ${interval} weeks on ${days}`
    case 'monthlyByDate':
      return `on day ${firstDate.day} of ${everyMonths(interval)}${firstDate.day > 28 ? ' that has one' : ''}`
    case 'monthlyByWeekday':
      return `the ${nth} ${days} of ${everyMonths(interval)}`
    case 'yearly': {
      const years = interval === 1 ? 'every year' : `every ${interval} years`
      return recurrence.nth === null
        ? `on ${dayOfYear(firstDate, 'en')} ${years}`
        : `the ${nth} ${days} of ${month(firstDate, 'en')} ${years}`
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
  const months = interval === 1 ? 'cada mes' : `cada ${number(interval)} meses`
  switch (recurrence.frequency) {
    case 'weekly':
      if (interval > 1) return `cada ${number(interval)} semanas, el ${days}`
      return weekdays.length === 1 ? `todos los ${plural(days)}` : `cada ${days}`
    case 'monthlyByDate':
      return `el día ${firstDate.day} de ${months}${firstDate.day > 28 ? ' que lo tenga' : ''}`
    case 'monthlyByWeekday':
      return `el ${nth} ${days} de ${months}`
    case 'yearly': {
      const years = interval === 1 ? 'cada año' : `cada ${number(interval)} años`
      return recurrence.nth === null
        ? `el ${dayOfYear(firstDate, 'es')}, ${years}`
        : `el ${nth} ${days} de ${month(firstDate, 'es')}, ${years}`
    }
  }
}

/** Spanish writes small numbers as words. */
function number(value: number): string {
  const small = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']
  return small[value] ?? String(value)
}

/** "jueves" is its own plural; "sábado" and "domingo" take an s. */
function plural(day: string): string {
  return day.endsWith('s') ? day : `${day}s`
}

const halves: Record<Language, { am: string; pm: string; noon: string; midnight: string }> = {
  en: { am: 'am', pm: 'pm', noon: 'noon', midnight: 'midnight' },
  es: { am: 'a.\u00a0m.', pm: 'p.\u00a0m.', noon: 'mediodía', midnight: 'medianoche' },
}

/**
 * "7–9 pm", "11 am–1 pm", "9 pm–midnight": as the site writes the times of a date. Nothing for a
 * single whole day.
 */
export function timesInWords(timing: Timing, language: Language): string[] {
  const { allDay, daysLater } = timing
  if (allDay) return daysLater === 0 ? [] : [lengthInWords(daysLater + 1, language)]
  const start = clock(timing.startTime, language)
  const end = clock(timing.endTime, language)
  const isOneHalf = start.half !== null && start.half === end.half
  const isShort = isOneHalf && daysLater === 0 && timing.startTime < timing.endTime
  const from = isShort || start.half === null ? start.time : `${start.time}\u00a0${start.half}`
  const to = end.half === null ? end.time : `${end.time}\u00a0${end.half}`
  const isToBeTold = daysLater > 1 || (daysLater === 1 && timing.endTime >= timing.startTime)
  const later = isToBeTold ? ` (${laterInWords(daysLater, language)})` : ''
  return [`${from}–${to}${later}`]
}

function lengthInWords(days: number, language: Language): string {
  return language === 'en' ? `for ${days} days` : `durante ${number(days)} días`
}

function laterInWords(days: number, language: Language): string {
  if (days === 1) return language === 'en' ? 'the next day' : 'al día siguiente'
  return language === 'en' ? `${days} days later` : `${number(days)} días después`
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
    const until = longDate(recurrence.until, language)
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

function longDate(date: string, language: Language): string {
  return formatDate(Temporal.PlainDate.from(date), language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  })
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
