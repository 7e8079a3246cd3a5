import type { Locale } from 'cms/contract'
import type { Span } from './spans'
import { daysBetween } from './wall-time'
import { wordsOf } from '../words'

/** "in 4 weeks": how far ahead a span begins, in days up to a fortnight, then in weeks, then months. */
export function distance({ startsAt, timeZone }: Span, locale: Locale, now: Date): string {
  const days = daysBetween(now, startsAt, timeZone)
  const [length, unit] =
    days < 14
      ? ([1, 'day'] as const)
      : days < 60
        ? ([7, 'week'] as const)
        : ([30.44, 'month'] as const)
  const format = new Intl.RelativeTimeFormat(wordsOf(locale).time.tag)
  // Node and browsers may put different spaces between the words.
  return format.format(Math.round(days / length), unit).replace(/\s/g, ' ')
}
