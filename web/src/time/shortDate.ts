import type { Locale } from 'cms/contract'
import { dayOfMonth, shortMonth, shortWeekday } from './dates'
import { wordsOf } from '../words'

/**
 * "Thu, Nov 26", "jue 26 de nov", "Do, 26. Nov": for where there is little room.
 *
 * @param year that is written, too; null: none is
 */
export function shortDate(
  instant: string | Date,
  zone: string,
  locale: Locale,
  year: number | null = null,
): string {
  const pattern = wordsOf(locale).time
  const day = pattern.dayAndMonth(shortMonth(instant, zone, locale), dayOfMonth(instant, zone))
  const dated = year === null ? day : pattern.withYear(day, year)
  return pattern.withWeekday(shortWeekday(instant, zone, locale), dated)
}
