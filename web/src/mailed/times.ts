import type { Occurrence } from 'cms/contract'
import { localDate, wallTime } from '../time/wall-time'

/** Where a date stands in its own zone, as fields of a form take it: `YYYY-MM-DD` and `HH:MM`. */
export function timesOf({ startsAt, endsAt, timeZone }: Occurrence) {
  return {
    date: localDate(startsAt, timeZone),
    startTime: timeOf(startsAt, timeZone),
    endTime: timeOf(endsAt, timeZone),
  }
}

function timeOf(instant: string, zone: string): string {
  const { hour, minute } = wallTime(instant, zone)
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}
