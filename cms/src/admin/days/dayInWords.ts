import { isDate } from '../../calendar/written'
import type { Locale } from '../../contract'
import { tagOf } from '../../languages'

/** A local date with its weekday, as a language writes it in short; whatever is none as it stands. */
export function dayInWords(value: string, language: Locale): string {
  if (!isDate(value)) return value
  return new Intl.DateTimeFormat(tagOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(value))
}
