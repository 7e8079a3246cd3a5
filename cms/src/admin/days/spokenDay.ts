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

/** The local date, `YYYY-MM-DD`, that people mean by what they write; null where it is none. */
export function spokenDay(written: string, speaker: Speaker): string | null {
  const { language, spoken, today } = speaker
  const text = plain(written)
  const offset = spoken.named[text]
  if (offset !== undefined) return daysAfter(today, offset)
  const numbers = text.match(/\d+/g) ?? []
  const words = (text.match(/[a-z]+/g) ?? []).filter((word) => !spoken.around.includes(word))
  if (numbers.length === 0) {
    const weekday = words.length === 1 ? numberOf(words[0], weekdaysIn(language)) : undefined
    return weekday === undefined ? null : nextOn(weekday, today)
  }
  // What begins a month may begin a weekday as well: "mar" in Spanish.
  const readings = words.length === 0 ? [undefined] : [...words.keys(), undefined]
  for (const place of readings) {
    const day = readAs(place)
    if (day !== null) return day
  }
  return null

  /** @param place which of the words is the month; undefined: none */
  function readAs(place: number | undefined): string | null {
    const month = place === undefined ? undefined : numberOf(words[place], monthsIn(language))
    if (place !== undefined && month === undefined) return null
    const [weekday, ...others] = words.filter((_word, index) => index !== place)
    const day = inDigits(numbers, month, speaker)
    if (day === null || others.length > 0) return null
    if (weekday === undefined) return day
    return numberOf(weekday, weekdaysIn(language)) === weekdayOf(day) ? day : null
  }
}

/** In small letters, without accents. */
function plain(written: string): string {
  return written.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim()
}

/** @param month from 1 on; undefined: it is among the numbers */
function inDigits(numbers: string[], month: number | undefined, speaker: Speaker): string | null {
  const [first = '', second, third] = numbers
  if (month !== undefined) {
    if (third !== undefined) return null
    if (second === undefined) return nearest(month, Number(first), speaker)
    return first.length === 4
      ? dayOf(first, month, Number(second))
      : dayOf(second, month, Number(first))
  }
  if (second === undefined || numbers.length > 3) return null
  if (first.length === 4) return third ? dayOf(first, Number(second), Number(third)) : null
  const [one, two] = [Number(first), Number(second)]
  // The other order is meant where this one has no such day.
  const orders = isMonthFirst(speaker.language)
    ? [
        [one, two],
        [two, one],
      ]
    : [
        [two, one],
        [one, two],
      ]
  for (const [monthOf = 0, day = 0] of orders) {
    const found = third ? dayOf(third, monthOf, day) : nearest(monthOf, day, speaker)
    if (found !== null) return found
  }
  return null
}

/** Null for a day that there is not. A year of two digits is one of this century. */
function dayOf(year: string, month: number, day: number): string | null {
  if (year.length !== 2 && year.length !== 4) return null
  const two = (number: number) => String(number).padStart(2, '0')
  const written = `${year.padStart(3, '0').padStart(4, '2')}-${two(month)}-${two(day)}`
  return isDate(written) ? written : null
}

/** The 29th of February waits for its year. */
const yearsAround = 8

function nearest(month: number, day: number, { today, looksBack }: Speaker): string | null {
  const year = Number(today.slice(0, 4))
  for (let step = 0; step <= yearsAround; step++) {
    const found = dayOf(String(looksBack ? year - step : year + step), month, day)
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

/** The first such day after one. */
function nextOn(weekday: number, date: string): string {
  return daysAfter(date, ((weekday - weekdayOf(date) + 6) % 7) + 1)
}

/** As many of its letters as tell a name from others. */
interface Names {
  names: string[]
  fewest: number
  /** The number of the first. */
  from: number
}

/** Which of some names a word is or begins. */
function numberOf(word: string | undefined, { names, fewest, from }: Names): number | undefined {
  if (word === undefined || word.length < fewest) return undefined
  const place = names.findIndex((name) => name.startsWith(word))
  return place < 0 ? undefined : place + from
}

function monthsIn(language: Locale): Names {
  const names = Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month))
  return { names: inWords(names, language, { month: 'long' }), fewest: 3, from: 1 }
}

function weekdaysIn(language: Locale): Names {
  // 7 January 2001 was a Sunday.
  const names = Array.from({ length: 7 }, (_, day) => Date.UTC(2001, 0, 7 + day))
  return { names: inWords(names, language, { weekday: 'long' }), fewest: 2, from: 0 }
}

function inWords(days: number[], language: Locale, how: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(tagOf(language), { ...how, timeZone: 'UTC' })
  return days.map((day) => plain(format.format(day)))
}

function isMonthFirst(language: Locale): boolean {
  const parts = new Intl.DateTimeFormat(tagOf(language)).formatToParts(0)
  return parts.find(({ type }) => type === 'month' || type === 'day')?.type === 'month'
}
