import { tagOf } from '.'
import type { Locale } from '../contract'
import { zoneOf } from '../zones/zone'
import { shortZoneName } from './zoneNames'

/** Writes instants, in milliseconds, as clocks of one zone show them. */
export interface DateFormat {
  format(instant: number): string
  formatRange(from: number, to: number): string
}

type Options = Intl.DateTimeFormatOptions & { timeZone: string }

// To make a format costs a thousand times as much as to use it. There are as many as ways in which
// the code writes dates, times the zones that somebody chose.
const formats = new Map<string, DateFormat>()

/**
 * A format for dates as people of a language write them. `Intl` gives the words and their order, and
 * is handed what clocks show: its own rules of a zone may be older than ours.
 */
export function dateFormat(language: Locale, options: Options): DateFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const made = formats.get(key) ?? newFormat(language, options)
  // Each zone has thousands of spellings, small and capital.
  if (formats.size >= 1000) formats.clear()
  formats.set(key, made)
  return made
}

function newFormat(language: Locale, { timeZone, ...options }: Options): DateFormat {
  const zone = zoneOf(timeZone)
  const format = new Intl.DateTimeFormat(tagOf(language), { ...options, timeZone: 'UTC' })
  const shown = (instant: number) => instant + zone.offsetAt(Math.floor(instant / 1000)) * 1000
  // The zone that `Intl` was told, which it calls so in each language.
  const named = (text: string, instant: number) =>
    text.replace('UTC', shortZoneName(zone.name, language, instant))
  return {
    format: (instant) => {
      const text = format.format(shown(instant))
      return options.timeZoneName === undefined ? text : named(text, instant)
    },
    formatRange: (from, to) => format.formatRange(shown(from), shown(to)),
  }
}
