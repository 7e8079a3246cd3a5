import type { Locale } from 'cms/contract'
import { wordsOf } from '../words'

/** What a clock and a calendar on the wall in `zone` show at an instant, names in `locale`. */
export interface WallTime {
  year: number
  day: number
  /** 0 to 23. */
  hour: number
  minute: number
  weekdayName: string
  monthName: string
}

/** For numbers alone, which are the same in each language. */
const numbers = 'en-US'

// Making a formatter costs a hundred times as much as using it. It holds no state of a visitor, so
// one for each language and zone serves every request.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string, tag: string): Intl.DateTimeFormat {
  const key = `${tag} ${zone}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(tag, {
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

/** A local time of the contract: what the wall shows, and its offset from UTC. */
const withOffset = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?)[+-]\d{2}:\d{2}$/

/**
 * The wall time of an instant (UTC ISO string or Date), or of a local time, which says it by itself:
 * the rules of the zone may be older or newer here than in the cms. Only names and numbers come from `Intl`;
 * punctuation is ours, because the spaces that `Intl` puts between them differ between Node and
 * browsers, and hydration would see two texts.
 *
 * @throws {RangeError} for an unknown zone or an unreadable instant
 */
export function wallTime(instant: string | Date, zone: string, locale?: Locale): WallTime {
  const shown = typeof instant === 'string' ? withOffset.exec(instant)?.[1] : undefined
  const date = shown === undefined ? new Date(instant) : new Date(`${shown}Z`)
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  const tag = locale ? wordsOf(locale).time.tag : numbers
  const formatter = formatterOf(shown === undefined ? zone : 'UTC', tag)
  for (const { type, value } of formatter.formatToParts(date)) parts[type] = value
  return {
    year: Number(parts.year),
    day: Number(parts.day),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    weekdayName: parts.weekday ?? '',
    monthName: parts.month ?? '',
  }
}

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** What the wall shows as milliseconds since 1970, which count in no zone. */
function wallMilliseconds(instant: string | Date, zone: string): number {
  const { year, monthName, day, hour, minute } = wallTime(instant, zone)
  return Date.UTC(year, months.indexOf(monthName.slice(0, 3)) / 3, day, hour, minute)
}

/** `YYYY-MM-DDTHH:MM:SS`: what clocks in `zone` show at an instant, to the minute. */
export function localTime(instant: string | Date, zone: string): string {
  return new Date(wallMilliseconds(instant, zone)).toISOString().slice(0, 19)
}

/** The local date `YYYY-MM-DD` on which an instant falls in `zone`. */
export function localDate(instant: string | Date, zone: string): string {
  return localTime(instant, zone).slice(0, 10)
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
  const parts = new Intl.DateTimeFormat(wordsOf(locale).time.tag, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(date)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** By how many minutes clocks in the zone `other` are ahead of those in a time's own `zone`. */
export function minutesAhead(time: string, zone: string, other: string): number {
  return (wallMilliseconds(new Date(time), other) - wallMilliseconds(time, zone)) / 60_000
}

/** A millisecond before an instant or a local time, with the same offset. */
export function justBefore(time: string): string {
  const [offset = ''] = /(?:Z|[+-]\d{2}:\d{2})$/.exec(time) ?? []
  const shown = Date.parse(`${time.slice(0, time.length - offset.length)}Z`)
  return new Date(shown - 1).toISOString().replace(/Z$/, offset)
}
