import { Temporal } from 'temporal-polyfill'
import type { Locale } from '../../contract'

/** "Thursday, January 8, 2026", "jueves 8 de enero de 2026": a local date within a sentence. */
export function dateInSentence(date: string, language: Locale): string {
  const day = Temporal.PlainDate.from(date)
  if (language === 'en') return day.toLocaleString('en-US', { dateStyle: 'full' })
  // The comma that `Intl` puts behind the day of the week is for dates that stand alone.
  return day.toLocaleString('es-US', { dateStyle: 'full' }).replace(', ', ' ')
}

/** English dates have commas of their own: three and more are told apart by semicolons. */
export function datesInSentence(dates: readonly string[], language: Locale): string {
  const words = dates.map((date) =>
    language === 'en' ? dateInSentence(date, 'en') : `el ${dateInSentence(date, 'es')}`,
  )
  if (language === 'es') return new Intl.ListFormat('es-US').format(words)
  const last = words.pop() ?? ''
  return words.length < 2 ? [...words, last].join(' and ') : `${words.join('; ')}; and ${last}`
}
