import { localDate } from './wall-time'
import type { Weekday } from './words/words'

const dayMs = 86_400_000

/**
 * The weeks of a month as a table has them: seven days each, null where the day is one of another
 * month. Days go by the calendar alone, so no zone and no change of clocks is in them.
 *
 * @param month `YYYY-MM`
 * @param firstWeekday on which weeks begin
 * @returns local dates, `YYYY-MM-DD`
 */
export function weeksOf(month: string, firstWeekday: Weekday): (string | null)[][] {
  const first = Date.parse(`${month}-01`)
  // `getUTCDay` has 0 for Sunday; both count in a circle of seven.
  const before = (new Date(first).getUTCDay() - firstWeekday + 7) % 7
  const weeks: (string | null)[][] = []
  for (let start = first - before * dayMs; dayAt(start) < `${month}-32`; start += 7 * dayMs) {
    const days = Array.from({ length: 7 }, (_, place) => dayAt(start + place * dayMs))
    weeks.push(days.map((day) => (day.startsWith(month) ? day : null)))
  }
  return weeks
}

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** The local date that follows another. */
export function dayAfter(day: string): string {
  return dayAt(Date.parse(day) + dayMs)
}

/** A moment of a local date, for what takes instants: the same day in UTC. */
export function noonOf(day: string): string {
  return `${day}T12:00:00Z`
}

/**
 * The day on which a date of the contract begins by the calendar of the site, `YYYY-MM-DD`: whole days
 * stand where they take place.
 */
export function siteDate(
  { startsAt, allDay }: { startsAt: string; allDay: boolean },
  siteZone: string,
): string {
  return localDate(allDay ? startsAt : new Date(startsAt), siteZone)
}
