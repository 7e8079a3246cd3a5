import type { Locale } from '../../contract'
import { tagOf } from '../../languages'

/**
 * An instant by the clock of whoever reads it, on which the hours go to twelve or to twenty-four as in
 * the fields for times and in all that the cms tells of them: browsers know only what is usual where most
 * people speak that language.
 */
export function momentInWords(
  instant: string | number,
  language: Locale,
  dateStyle: 'medium' | 'long' = 'medium',
): string {
  const format = new Intl.DateTimeFormat(tagOf(language), { dateStyle, timeStyle: 'short' })
  return format.format(new Date(instant))
}
