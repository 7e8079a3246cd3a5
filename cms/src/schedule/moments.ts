import { Temporal } from 'temporal-polyfill'
import { dateFormat } from '../languages/dateFormat'
import { longZoneName } from '../languages/zoneNames'
import { zonedTime } from '../zones/zonedTime'
import type { Locale } from '../contract'

/** When something is to be done, as an editor typed it. */
export interface Moment {
  /** `2026-11-26T19:00` */
  wallTime: string
  timeZone: string
}

/**
 * The instant of a wall time. One that daylight saving skips is read with the offset before the gap,
 * one that it repeats means the first (RFC 5545 §3.3.5).
 */
export function instantOf({ wallTime, timeZone }: Moment): Temporal.Instant {
  return zonedTime(Temporal.PlainDateTime.from(wallTime), timeZone).toInstant()
}

export function isWallTime(entered: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(entered)) return false
  try {
    Temporal.PlainDateTime.from(entered, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** "Thursday, November 26, 2026 at 7:00 PM PST". */
export function momentInWords(moment: Moment, language: Locale): string {
  const format = dateFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: moment.timeZone,
  })
  return format.format(instantOf(moment).epochMilliseconds)
}

/** "Pacific Time (Los Angeles)". */
export function zoneAndCityInWords(timeZone: string, language: Locale): string {
  const name = longZoneName(timeZone, language, Date.now())
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return name === null || name === city ? city : `${name} (${city})`
}
