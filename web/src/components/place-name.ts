import type { MonthDate } from 'cms/contract'
import type { Words } from '../words'

/** Where a date is, in a line: its place by name, and whether one can attend from afar. */
export function placeName(
  { attendance, venue }: Pick<MonthDate, 'attendance' | 'venue'>,
  words: Pick<Words, 'attendance'>,
): string {
  if (attendance === 'online' || !venue) return words.attendance[attendance]
  return attendance === 'hybrid' ? `${venue.name} · ${words.attendance.alsoOnline}` : venue.name
}
