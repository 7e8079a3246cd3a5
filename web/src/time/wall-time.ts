import type { Locale } from 'cms/contract'

/** What a clock and a calendar on the wall in `zone` show at an instant, words in `locale`. */
export interface WallTime {
  year: number
  /** 1 to 12. */
  month: number
  day: number
  /** 0 to 23. */
  hour: number
  minute: number
  weekdayName: string
  monthName: string
}

const languageTags: Record<Locale, string> = { en: 'en-US', es: 'es-US' }

// Making a formatter costs a hundred times as much as using it. It holds no state of a visitor, so
// one for each language and zone serves every request.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string, locale: Locale): Intl.DateTimeFormat {
  const key = `${locale} ${zone}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(languageTags[locale], {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      weekday: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    formatters.set(key, formatter)
  }
  return formatter
}

const monthOf = new Map<string, Map<string, number>>()

function monthNumber(name: string, locale: Locale): number {
  let numbers = monthOf.get(locale)
  if (!numbers) {
    const names = new Intl.DateTimeFormat(languageTags[locale], {
      timeZone: 'UTC',
      month: 'long',
      day: 'numeric',
      year: 'numeric',
    })
    numbers = new Map()
    for (let month = 0; month < 12; month += 1) {
      const part = names.formatToParts(Date.UTC(2024, month, 15)).find((p) => p.type === 'month')
      if (part) numbers.set(part.value, month + 1)
    }
    monthOf.set(locale, numbers)
  }
  return numbers.get(name) ?? 0
}

/**
 * The wall time of an instant (UTC ISO string or Date). Only names and numbers come from `Intl`;
 * punctuation is ours, because the spaces that `Intl` puts between them differ between Node and
 * browsers, and hydration would see two texts.
 *
 * @throws {RangeError} for an unknown zone or an unreadable instant
 */
export function wallTime(instant: string | Date, zone: string, locale: Locale): WallTime {
  const date = typeof instant === 'string' ? new Date(instant) : instant
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of formatterOf(zone, locale).formatToParts(date)) parts[type] = value
  const monthName = parts.month ?? ''
  return {
    year: Number(parts.year),
    month: monthNumber(monthName, locale),
    day: Number(parts.day),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    weekdayName: parts.weekday ?? '',
    monthName,
  }
}

/** The local date `YYYY-MM-DD` on which an instant falls in `zone`. */
export function localDate(instant: string | Date, zone: string): string {
  const { year, month, day } = wallTime(instant, zone, 'en')
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whole calendar days from the local date of `from` to that of `to`; negative when it is before. */
export function daysBetween(from: string | Date, to: string | Date, zone: string): number {
  const start = Date.parse(localDate(from, zone))
  const end = Date.parse(localDate(to, zone))
  return Math.round((end - start) / 86_400_000)
}

/**
 * What people call the zone at that instant, for example "Pacific Time"; its identifier where
 * `Intl` has no name for it.
 */
export function zoneName(instant: string | Date, zone: string, locale: Locale): string {
  const date = typeof instant === 'string' ? new Date(instant) : instant
  const parts = new Intl.DateTimeFormat(languageTags[locale], {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(date)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** True when clocks in both zones show the same at an instant. */
export function clocksAgree(instant: string | Date, one: string, other: string): boolean {
  const [first, second] = [one, other].map((zone) => wallTime(instant, zone, 'en'))
  return JSON.stringify(first) === JSON.stringify(second)
}
