import { Temporal } from 'temporal-polyfill'
import { tagOf } from '../../languages'
import { findDate } from '../../content/mappers/dates'
import type { Moment } from '../../content/mappers/occurrences'
import type { Published } from '../../content/reading/published'
import { textIn } from '../../content/reading/texts'
import type { Locale } from '../../contract'
import { occurrenceInWords } from '../../content/inWords/occurrences'

/** The title of a meeting; null: it is not on the site any more. */
export function titleOf(published: Published, id: string, language: Locale): string | null {
  const translations = published.meetings.get(id)
  return translations ? (textIn(translations, language).row.title ?? null) : null
}

/** When a date takes place; only the day of one that its meeting does not name any more. */
export function dateWords(
  published: Published,
  meeting: string,
  originalDate: string,
  moment: Moment,
): string {
  const occurrence = findDate(published, meeting, originalDate, moment)
  if (occurrence) return occurrenceInWords(occurrence, moment.language)
  return Temporal.PlainDate.from(originalDate).toLocaleString(tagOf(moment.language), {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  })
}
