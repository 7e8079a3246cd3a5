import { isDate } from '../../calendar/written'
import type { Locale } from '../../contract'
import { tagOf } from '../../languages'
import type { SpokenDays } from './words/words'

/** What people mean by a day that they write depends on these. */
export interface Speaker {
  language: Locale
  spoken: SpokenDays
  /** The local date on which they write. */
  today: string
  /** A day without its year is one that was; otherwise it is one that comes. */
  looksBack: boolean
}

/**
 * The local date, `YYYY-MM-DD`, that people mean by what they write; null where it is none, or several, or
 * might be another as well.
 */
export function spokenDay(written: string, speaker: Speaker): string | null {
  const text = plain(written, speaker.spoken)
  const offset = speaker.spoken.named[text]
  if (offset !== undefined) return daysAfter(speaker.today, offset)
  // What else there is stands between two days, or before an hour.
  if (/[^a-z\d\s.,/'’-]/.test(text)) return null
  const names = text.match(/[a-z]+/g) ?? []
  if (!/\d/.test(text)) return names.length === 1 ? onWeekday(names[0], speaker) : null
  // What begins a month may begin a weekday as well: "mar" in Spanish.
  for (const month of [...names, undefined]) {
    const weekday = names.filter((name) => name !== month)
    if (weekday.length > 1) continue
    const day = month === undefined ? inDigits(text, speaker) : inMonth(text, month, speaker)
    if (day !== null && (weekday.length === 0 || isOn(weekday[0], day, speaker))) return day
  }
  return null
}

/** In small letters, without accents, endings of ordinals and what says nothing. */
function plain(written: string, { around, ordinals, first }: SpokenDays): string {
  const word = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'g')
  return unaccented(written)
    .replace(/[ºª]/g, '')
    .replace(new RegExp(`(\\d)(?:${ordinals.join('|')})\\b`, 'g'), '$1')
    .replace(word(first), '1')
    .replace(word(around), ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A day beside the name of its month: a year of two digits can only follow that. */
function inMonth(text: string, name: string, speaker: Speaker): string | null {
  const month = numberOf(name, monthsIn(speaker))
  if (month === undefined) return null
  const rest = text
    .replace(new RegExp(`\\b${name}\\b`), '#')
    .replace(/[a-z]+[.,]*/g, ' ')
    .trim()
  const read = (pattern: RegExp) => pattern.exec(rest)?.groups ?? null
  const found =
    read(/^(?<day>\d{1,2})[\s.-]*#[\s.,'’-]*(?<year>\d{4}|\d{2})?\.?$/) ??
    read(/^#[\s.]*(?<day>\d{1,2})(?:[\s.,'’]+(?<year>\d{4})|,? ?['’](?<year2>\d{2}))?\.?$/) ??
    read(/^(?<year>\d{4})[\s.,-]*(?:(?<day>\d{1,2})[\s.]*#|#[\s.]*(?<day2>\d{1,2}))$/)
  if (!found) return null
  const day = Number(found['day'] ?? found['day2'])
  return onDay({ year: found['year'] ?? found['year2'], month, day }, speaker)
}

/** Only digits, and what parts them: all alike before a year of two digits. */
function inDigits(text: string, speaker: Speaker): string | null {
  const rest = text.replace(/[a-z]+[.,]*/g, ' ').trim()
  const [, year, second, third] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(rest) ?? []
  if (year !== undefined) return onDay({ year, month: Number(second), day: Number(third) }, speaker)
  const read = (pattern: RegExp) => pattern.exec(rest)?.groups ?? null
  const found =
    read(/^(?<one>\d{1,2})[./] ?(?<two>\d{1,2})\.?$/) ??
    read(/^(?<one>\d{1,2})[./ -] ?(?<two>\d{1,2})[./ -] ?(?<year>\d{4})$/) ??
    read(/^(?<one>\d{1,2})(?<sign>[./-] ?)(?<two>\d{1,2})\k<sign>(?<year>\d{2})$/)
  if (!found) return null
  const [a, b] = [Number(found['one']), Number(found['two'])]
  const isMonthFirst = monthIsFirst(speaker.language)
  const on = (month: number, day: number) => onDay({ year: found['year'], month, day }, speaker)
  // The other order is meant where this one has no such day.
  return isMonthFirst ? (on(a, b) ?? on(b, a)) : (on(b, a) ?? on(a, b))
}

interface Parts {
  year: string | undefined
  /** From 1 on. */
  month: number
  day: number
}

/** The 29th of February waits for its year. */
const yearsAround = 8

/** Null for a day that there is not. A year of two digits is one of this century, or of the last one that was. */
function onDay({ year, month, day }: Parts, { today, looksBack }: Speaker): string | null {
  const two = (number: number) => String(number).padStart(2, '0')
  const of = (full: number | string) => {
    const written = `${full}-${two(month)}-${two(day)}`
    return isDate(written) ? written : null
  }
  if (year?.length === 4) return of(year)
  if (year !== undefined) {
    const found = of(`20${year}`)
    return looksBack && found !== null && found > today ? of(`19${year}`) : found
  }
  const present = Number(today.slice(0, 4))
  for (let step = 0; step <= yearsAround; step++) {
    const found = of(looksBack ? present - step : present + step)
    if (found !== null && (looksBack ? found <= today : found >= today)) return found
  }
  return null
}

function daysAfter(date: string, days: number): string {
  const moved = new Date(date)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** From Sunday, 0, on. */
const weekdayOf = (date: string) => new Date(date).getUTCDay()

/** The first such day after today, or the last one up to it. */
function onWeekday(name: string | undefined, speaker: Speaker): string | null {
  const { today, looksBack } = speaker
  const weekday = numberOf(name, weekdaysIn(speaker))
  if (weekday === undefined) return null
  const ahead = ((weekday - weekdayOf(today) + 6) % 7) + 1
  return daysAfter(today, looksBack ? (ahead % 7 === 0 ? 0 : ahead - 7) : ahead)
}

function isOn(name: string | undefined, day: string, speaker: Speaker): boolean {
  return numberOf(name, weekdaysIn(speaker)) === weekdayOf(day)
}

interface Names {
  names: string[]
  /** As many of its letters tell a name from others. */
  fewest: number
  /** The number of the first. */
  from: number
  /** Other names, with the number of what they name. */
  others: Readonly<Record<string, number>>
}

/** Which of some names a word is or begins. */
function numberOf(word: string | undefined, named: Names): number | undefined {
  if (word === undefined) return undefined
  if (Object.hasOwn(named.others, word)) return named.others[word]
  if (word.length < named.fewest) return undefined
  const place = named.names.findIndex((name) => name.startsWith(word))
  return place < 0 ? undefined : place + named.from
}

function monthsIn({ language, spoken }: Speaker): Names {
  const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month))
  const names = inWords(days, language, { month: 'long' })
  return { names, fewest: 3, from: 1, others: spoken.months }
}

function weekdaysIn({ language, spoken }: Speaker): Names {
  // 7 January 2001 was a Sunday.
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2001, 0, 7 + day))
  const names = inWords(days, language, { weekday: 'long' })
  return { names, fewest: 2, from: 0, others: spoken.weekdays }
}

function inWords(days: number[], language: Locale, how: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(tagOf(language), { ...how, timeZone: 'UTC' })
  return days.map((day) => unaccented(format.format(day)))
}

/** In small letters. */
function unaccented(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

function monthIsFirst(language: Locale): boolean {
  const parts = new Intl.DateTimeFormat(tagOf(language)).formatToParts(0)
  return parts.find(({ type }) => type === 'month' || type === 'day')?.type === 'month'
}
