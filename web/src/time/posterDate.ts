import type { Locale } from 'cms/contract'
import { dayOfMonth, monthName, shortWeekday, weekday } from './dates'
import { lastMoment, lastsSeveralDays, timeRange, type Span } from './spans'
import { zoneName } from './wall-time'

/** When something is, in the pieces that are set large. */
export interface PosterDate {
  /** "Thursday"; "Fri–Sun" for several days. */
  weekday: string
  /** "26", "30–2" */
  day: string
  /** "November", "October–November" */
  month: string
  time: string
  /** Null: it fills whole days, which no clock tells. */
  zone: string | null
}

/** The date of a span in the language `locale`, for a poster. */
export function posterDate(span: Span, locale: Locale): PosterDate {
  const { startsAt, timeZone, allDay = false } = span
  const severalDays = lastsSeveralDays(span)
  const last = lastMoment(span)
  const both = (of: (instant: string) => string) => {
    const [from, to] = [of(startsAt), of(last)]
    return severalDays && from !== to ? `${from}–${to}` : from
  }
  return {
    weekday: severalDays
      ? both((instant) => shortWeekday(instant, timeZone, locale))
      : weekday(startsAt, timeZone, locale),
    day: both((instant) => String(dayOfMonth(instant, timeZone))),
    month: both((instant) => monthName(instant, timeZone, locale)),
    time: timeRange(span, locale),
    zone: allDay ? null : zoneName(startsAt, timeZone, locale),
  }
}
