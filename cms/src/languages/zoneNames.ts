import { tagOf } from '.'
import type { Locale } from '../contract'
import { timeAt } from '../zones/zonedTime'
import { Temporal } from 'temporal-polyfill'

/** "Pacific Time"; null where `Intl` has no name for it. */
export function longZoneName(timeZone: string, language: Locale, instant: number): string | null {
  return nameOf(timeZone, tagOf(language), 'longGeneric', instant)
}

/** "PST" where `Intl` means by it what we do, else "GMT-8". */
export function shortZoneName(timeZone: string, language: Locale, instant: number): string {
  const { offset } = timeAt(Temporal.Instant.fromEpochMilliseconds(instant), timeZone)
  const theirs = nameOf(timeZone, 'en', 'longOffset', instant)?.replace('GMT', '')
  const isMeant = (theirs === '' ? '+00:00' : theirs) === offset
  const name = isMeant ? nameOf(timeZone, tagOf(language), 'short', instant) : null
  return name ?? inShort(offset)
}

/** "GMT-8" of `-08:00` */
function inShort(offset: string): string {
  const [, sign = '', hours = '', minutes = ''] = /^(.)(\d\d):(\d\d)$/.exec(offset) ?? []
  if (offset === '+00:00') return 'GMT'
  return `GMT${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

type Style = NonNullable<Intl.DateTimeFormatOptions['timeZoneName']>

// As with formats of dates, to make one costs most; null for a zone that this Node does not know yet.
const formats = new Map<string, Intl.DateTimeFormat | null>()

function nameOf(timeZone: string, tag: string, style: Style, instant: number): string | null {
  const key = `${tag} ${style} ${timeZone}`
  let format = formats.get(key)
  if (format === undefined) {
    format = formatOf(timeZone, tag, style)
    if (formats.size >= 1000) formats.clear()
    formats.set(key, format)
  }
  const parts = format?.formatToParts(instant) ?? []
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? null
}

function formatOf(timeZone: string, tag: string, style: Style): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: style })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
