import type ICAL from 'ical.js'
import type { Phase, Plan, Recurrence } from '../../calendar/plan'
import type { Losses } from '../losses'
import type { CalendarEvent } from './calendarEvent'
import type { Whereabouts } from './places'
import type { Span } from './span'
import type { EventTimes } from './times'

/** A series, and what differs from it. */
export interface Series {
  event: ICAL.Component
  overrides: CalendarEvent[]
  times: EventTimes
  /** `venue` is the name of its place. */
  phase: Span & { recurrence: Recurrence | null; venue: string | null }
  whereabouts: Whereabouts
  /** Local dates beside its rule. */
  furtherDates: string[]
  today: string
  losses: Losses
}

/** As the calendar reads it, without what differs. */
export function planOf({ phase, times, furtherDates }: Series): Plan {
  const { recurrence, venue, ...span } = phase
  const first: Phase = {
    allDay: span.allDay,
    startTime: span.startTime ?? '00:00',
    endTime: span.endTime ?? '23:59',
    daysLater: span.daysLater,
    from: span.firstDate,
    countedFrom: span.firstDate,
    recurrence,
    venue,
  }
  return { timeZone: times.zone, phases: [first], furtherDates, changes: [] }
}
