import type { Locale, Occurrence } from '../../contract'
import { dateFormat } from '../../languages/dateFormat'

const day = { weekday: 'long', month: 'long', day: 'numeric' } as const
const dayAndTime = { ...day, hour: 'numeric', minute: '2-digit' } as const

/** "Thursday, November 26, 7:00 – 9:00 PM", by the clock at the place. */
export function occurrenceInWords(
  { startsAt, endsAt, allDay, timeZone }: Occurrence,
  language: Locale,
): string {
  const start = Date.parse(startsAt)
  // Whole days end at a midnight, which is of the next day already.
  const end = Date.parse(endsAt) - (allDay ? 1 : 0)
  return dateFormat(language, { ...(allDay ? day : dayAndTime), timeZone })
    .formatRange(start, end)
    .replace(/[\u2009\u202f]/g, ' ')
}
