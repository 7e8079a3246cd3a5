import { lastsSeveralDays, type Span } from './spans'
import { daysBetween, wallTime } from './wall-time'

/** How a date stands to the moment it is read at; `later` and `past` have no word of their own. */
export type Nearness = 'past' | 'now' | 'tonight' | 'today' | 'tomorrow' | 'later'

const evening = 17

/** Where a span stands to `now`, by the calendar of the span's own zone. */
export function nearness(span: Span, now: Date): Nearness {
  const { startsAt, endsAt, timeZone, allDay } = span
  if (Date.parse(endsAt) <= now.getTime()) return 'past'
  if (Date.parse(startsAt) <= now.getTime()) {
    return allDay && !lastsSeveralDays(span) ? 'today' : 'now'
  }
  const days = daysBetween(now, startsAt, timeZone)
  if (days === 0) return wallTime(startsAt, timeZone).hour >= evening ? 'tonight' : 'today'
  return days === 1 ? 'tomorrow' : 'later'
}
