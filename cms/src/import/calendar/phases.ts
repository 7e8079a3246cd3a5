import { isOriginalDate, phaseOn } from '../../calendar/originalDates'
import type { Phase, Plan } from '../../calendar/plan'
import type { CalendarEvent } from './calendarEvent'
import type { ImportedPhase } from './meeting'
import { noteOtherWayIn, whereaboutsOf } from './places'
import { noteLastingWords } from './ownWords'
import type { Series } from './series'
import { endOf, isAllDay, spanOf, textOf } from './span'

/** What a calendar says of a series from one of its dates on (RFC 5545 §3.2.13). */
export interface ReadPhases {
  phases: ImportedPhase[]
  /** With them. */
  plan: Plan
  /** What differs on one date only, or can't be said of all that follow. */
  overrides: CalendarEvent[]
}

/** What the schema of meetings allows. */
const mostPhases = 24

/** Finds what differs from a date on: other times on the same days, or another place. */
export function readPhases(series: Series, plan: Plan): ReadPhases {
  const read: ReadPhases = { phases: [], plan, overrides: [] }
  const dated = series.overrides
    .map((override) => ({ override, from: dateOf(override, series) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const { override, from } of dated) {
    const canLast = isLasting(override) && read.phases.length < mostPhases
    const phase = canLast ? toPhase(override, series, read.plan, from) : null
    if (!phase) {
      read.overrides.push(override)
      continue
    }
    read.phases.push(phase.imported)
    read.plan = { ...read.plan, phases: [...read.plan.phases, phase.own] }
  }
  return read
}

function isLasting({ event }: CalendarEvent): boolean {
  return event.getFirstProperty('recurrence-id')?.getFirstParameter('range') !== undefined
}

function dateOf({ event, ...calendar }: CalendarEvent, { times }: Series): string {
  const time = times.in(calendar).first(event.getFirstProperty('recurrence-id'))
  return time?.toPlainDate().toString() ?? ''
}

function toPhase(
  { event: override, ...calendar }: CalendarEvent,
  series: Series,
  plan: Plan,
  from: string,
): { imported: ImportedPhase; own: Phase } | null {
  const before = phaseOn(plan, from)
  if (!before || from <= before.from || !isOriginalDate(plan, from)) return null
  if (textOf(override, 'status').toUpperCase() === 'CANCELLED') return null
  const times = series.times.in(calendar)
  const start = times.first(override.getFirstProperty('dtstart'))
  const isOnSameDay = start?.toPlainDate().toString() === from
  if (!start || !isOnSameDay || isAllDay(override) !== before.allDay) return null
  const { startTime, endTime, daysLater } = spanOf(
    start,
    endOf(override, times, start),
    before.allDay,
    series.losses,
  )
  noteLastingWords(override, series, from)
  const own = whereaboutsOf(override)
  noteOtherWayIn(own, series.whereabouts, series.losses, { date: from, isLasting: true })
  const place = own.place && own.place.name !== before.venue ? own.place : null
  return {
    imported: { from, startTime, endTime, daysLater, place },
    own: {
      ...before,
      from,
      startTime: startTime ?? before.startTime,
      endTime: endTime ?? before.endTime,
      daysLater,
      venue: place?.name ?? before.venue,
    },
  }
}
