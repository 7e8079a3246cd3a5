import { Temporal } from 'temporal-polyfill'

/** Something that an editor should correct, in plain English, with the field where it stands. */
export interface Problem {
  /** Names of fields and positions in lists, from the document down. */
  path: (string | number)[]
  message: string
}

/** "Thursday, January 8, 2026", for a local date. */
export function dateInWords(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-US', { dateStyle: 'full' })
}

/** Dates have commas of their own: three and more are told apart by semicolons. */
export function datesInWords(dates: readonly string[]): string {
  const words = dates.map(dateInWords)
  const last = words.pop() ?? ''
  if (words.length < 2) return [...words, last].join(' and ')
  return `${words.join('; ')}; and ${last}`
}
