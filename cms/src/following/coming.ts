import { Temporal } from 'temporal-polyfill'
import { originalDatesBetween } from '../calendar/originalDates'
import type { Phase, Plan } from '../calendar/plan'
import type { ImportedMeeting } from '../import/calendar/meeting'

/** A series that goes on for longer is as good as endless. */
const horizonYears = 2

/** The dates of an event that are still to come, today's among them. */
export interface Coming {
  next: string
  last: string
}

/**
 * Which dates of an event are to come, by its rule alone.
 *
 * @param today the local date
 * @returns null when it is over
 */
export function comingOf(meeting: ImportedMeeting, today: string): Coming | null {
  const day = Temporal.PlainDate.from(today)
  const first = day.subtract({ days: meeting.daysLater }).toString()
  const dates = originalDatesBetween(
    planOf(meeting),
    first,
    day.add({ years: horizonYears }).toString(),
  )
  const [next] = dates
  // One that begins beyond the horizon is to come as well.
  if (next === undefined) return meeting.firstDate > today ? onlyFirst(meeting) : null
  return { next, last: lastDayOf(dates.at(-1) ?? next, meeting) }
}

function onlyFirst(meeting: ImportedMeeting): Coming {
  return { next: meeting.firstDate, last: lastDayOf(meeting.firstDate, meeting) }
}

function lastDayOf(date: string, { daysLater }: ImportedMeeting): string {
  return Temporal.PlainDate.from(date).add({ days: daysLater }).toString()
}

function planOf(meeting: ImportedMeeting): Plan {
  const { allDay, daysLater, firstDate, recurrence, furtherDates = [] } = meeting
  const phase: Phase = {
    allDay,
    startTime: meeting.startTime ?? '00:00',
    endTime: meeting.endTime ?? '23:59',
    daysLater,
    from: firstDate,
    countedFrom: firstDate,
    recurrence,
    venue: null,
  }
  return { timeZone: meeting.timeZone ?? 'UTC', phases: [phase], furtherDates, changes: [] }
}
