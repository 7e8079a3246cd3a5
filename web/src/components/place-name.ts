import type { MonthDate } from 'cms/contract'
import type { Words } from '../words'

/** Where a date is, in a line: its place by name, or how one attends. */
export function placeName(
  { attendance, venue }: Pick<MonthDate, 'attendance' | 'venue'>,
  words: Pick<Words, 'attendance'>,
): string {
  return attendance !== 'online' && venue ? venue.name : words.attendance[attendance]
}
