import type { Locale } from '../contract'
import { tagOf } from '.'

// To make a format costs a thousand times as much as to use it. There are as many as ways in which
// the code writes dates, times the zones that somebody chose.
const formats = new Map<string, Intl.DateTimeFormat>()

/** A format for dates as people of a language write them. */
export function dateFormat(
  language: Locale,
  options: Intl.DateTimeFormatOptions & { timeZone: string },
): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const made = formats.get(key) ?? new Intl.DateTimeFormat(tagOf(language), options)
  // Each zone has thousands of spellings, small and capital.
  if (formats.size >= 1000) formats.clear()
  formats.set(key, made)
  return made
}
