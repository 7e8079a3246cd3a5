import type { Locale, OccurrenceChange } from '../../contract'
import { defaultLanguage, isEdited } from '../languages'
import type { Change } from '../reading/plans'

/** What is said of a change in that language, else as it was first written; null: nothing is. */
export function noteIn(row: Change['row'], language: Locale): OccurrenceChange['note'] {
  const notes = [row, ...(row.otherNotes ?? [])].flatMap(({ note, noteLocale }) =>
    note ? [{ text: note, locale: isEdited(noteLocale) ? noteLocale : defaultLanguage }] : [],
  )
  return notes.find(({ locale }) => locale === language) ?? notes[0] ?? null
}
