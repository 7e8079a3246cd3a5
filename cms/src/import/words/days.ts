import { Temporal } from 'temporal-polyfill'

/** The dates of ten years and more. */
const mostKept = 5000

/**
 * Writes local dates as people of a language do, each once: it takes a tenth of a millisecond, and a
 * report may name thousands, again each time that somebody looks how far it is.
 *
 * @param tag BCP 47
 */
export function daysIn(tag: string, dateStyle: 'full' | 'long'): (date: string) => string {
  const written = new Map<string, string>()
  return (date) => {
    const day =
      written.get(date) ?? Temporal.PlainDate.from(date).toLocaleString(tag, { dateStyle })
    if (written.size >= mostKept) written.clear()
    written.set(date, day)
    return day
  }
}
