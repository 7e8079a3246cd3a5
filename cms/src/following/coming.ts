import { Temporal } from 'temporal-polyfill'
import { originalDatesBetween } from '../calendar/originalDates'
import type { Phase, Plan } from '../calendar/plan'
import type { ImportedMeeting } from '../import/calendar/meeting'

/** So far ahead a series has a date, if it has any left. */
const horizonYears = 2

/**
 * The next date of an event, today's among them, by its rule alone.
 *
 * @param today the local date
 * @returns local date; null: it is over
 */
export function nextOf(meeting: ImportedMeeting, today: string): string | null {
  const day = Temporal.PlainDate.from(today)
  const [next] = originalDatesBetween(
    planOf(meeting),
    day.subtract({ days: meeting.daysLater }).toString(),
    day.add({ years: horizonYears }).toString(),
  )
  // One that begins beyond the horizon is to come as well.
  return next ?? (meeting.firstDate > today ? meeting.firstDate : null)
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
