import type { Temporal } from 'temporal-polyfill'
import { isOriginalDate, phaseOn } from '../../calendar/originalDates'
import type { Phase, Plan } from '../../calendar/plan'
import { dateChangeProblems } from '../../calendar/problems/dateChange'
import type { Losses } from '../losses'
import { remark } from '../words/facts'
import type { CalendarEvent } from './calendarEvent'
import { listed } from './dateLists'
import type { ImportedChange, ImportedPhase, ImportedSpecialDate, ImportedVenue } from './meeting'
import { readOwnWords } from './ownWords'
import { readPhases } from './phases'
import { noteOtherWayIn, whereaboutsOf } from './places'
import { planOf, type Series } from './series'
import { endOf, isAllDay, spanOf, textOf, type Span } from './span'

/** What differs from a series. */
export interface Differences {
  changes: ImportedChange[]
  phases: ImportedPhase[]
  specialDates: ImportedSpecialDate[]
}

const noDifferences: Differences = { changes: [], phases: [], specialDates: [] }

/**
 * Exceptions and overrides of a series as changes of single dates, or of all from a date on. What can't
 * be one is a loss.
 */
export function readDifferences(series: Series): Differences {
  const { event, times, phase, losses } = series
  const excluded = listed(event, 'exdate', (exdate, most) => times.all(exdate, most))
  if (!phase.recurrence && series.furtherDates.length === 0) {
    noteSeriesLost(series, excluded.length)
    return noDifferences
  }
  if (!phase.allDay && phase.endTime === null) {
    noteNoEnd(series, excluded)
    return noDifferences
  }
  const { phases, plan, overrides } = readPhases(series, planOf(series))
  const changes = new Map<string, ImportedChange>()
  for (const time of excluded) {
    const originalDate = time.toPlainDate().toString()
    if (isOriginalDate(plan, originalDate)) changes.set(originalDate, cancelled(originalDate))
    else if (originalDate >= phase.firstDate) losses.add(remark('noDateOfException', originalDate))
  }
  const specialDates = new Map<string, ImportedSpecialDate>()
  for (const override of overrides) {
    const date = readOverriddenDate(override, series, plan)
    if (!date) continue
    const { originalDate } = date
    const words = readOwnWords(override.event, series, originalDate)
    if (words) specialDates.set(originalDate, words)
    const change = readChange(override, series, date)
    if (change) changes.set(originalDate, change)
  }
  return {
    changes: [...changes.values()].filter((change) => isPossible(change, plan, series)),
    phases,
    specialDates: inOrder(specialDates, losses),
  }
}

function inOrder(found: Map<string, ImportedSpecialDate>, losses: Losses): ImportedSpecialDate[] {
  const dates = [...found.keys()].sort()
  if (dates.length > 0) losses.add(remark('specialDates', dates))
  return dates.flatMap((date) => found.get(date) ?? [])
}

function noteSeriesLost({ event, overrides, losses }: Series, excluded: number): void {
  const lost = excluded + overrides.length
  if (lost === 0) return
  losses.add(remark('changesLost', lost, event.hasProperty('rrule')))
}

/** The cms changes dates of a meeting once it knows how long they are. */
function noteNoEnd({ overrides, times, losses }: Series, excluded: Temporal.PlainDateTime[]): void {
  const changed = overrides.flatMap(({ event, ...calendar }) =>
    times.in(calendar).all(event.getFirstProperty('recurrence-id')),
  )
  for (const date of [...excluded, ...changed]) {
    losses.add(remark('changeWithoutEnd', date.toPlainDate().toString()))
  }
}

/** A date of a series that an override is about, and the phase that it is in. */
interface OverriddenDate {
  originalDate: string
  phase: Phase
}

function readOverriddenDate(
  { event: override, ...calendar }: CalendarEvent,
  { times, losses }: Series,
  plan: Plan,
): OverriddenDate | null {
  const id = override.getFirstProperty('recurrence-id')
  const originalDate = times.in(calendar).first(id)?.toPlainDate().toString()
  const phase = originalDate === undefined ? null : phaseOn(plan, originalDate)
  if (originalDate === undefined || !phase || !isOriginalDate(plan, originalDate)) {
    losses.add(remark('noDateOfChange', originalDate ?? null))
    return null
  }
  if (id?.getFirstParameter('range')) {
    losses.add(remark('onlyThatDate', originalDate))
  }
  return { originalDate, phase }
}

function readChange(
  { event: override, ...calendar }: CalendarEvent,
  series: Series,
  { originalDate, phase }: OverriddenDate,
): ImportedChange | null {
  const { losses } = series
  const times = series.times.in(calendar)
  if (textOf(override, 'status').toUpperCase() === 'CANCELLED') return cancelled(originalDate)
  const start = times.first(override.getFirstProperty('dtstart'))
  if (!start || isAllDay(override) !== phase.allDay) {
    losses.add(remark('otherKindOfTimes', originalDate))
    return null
  }
  const span = spanOf(start, endOf(override, times, start), phase.allDay, losses)
  const own = whereaboutsOf(override)
  noteOtherWayIn(own, series.whereabouts, losses, { date: originalDate, isLasting: false })
  return changeOf(originalDate, span, own.place, phase)
}

function changeOf(
  originalDate: string,
  span: Span,
  place: ImportedVenue | null,
  phase: Phase,
): ImportedChange | null {
  const newPlace = place && place.name !== phase.venue ? place : null
  // Whole days have no times in a file.
  const [startTime, endTime] = phase.allDay ? [null, null] : [phase.startTime, phase.endTime]
  const startsElse = span.startTime !== startTime
  const endsElse = span.endTime !== endTime || span.daysLater !== phase.daysLater
  // A new start alone would shift the end along.
  const saysEnd = endsElse || (startsElse && span.endTime !== null)
  const moved = {
    newDate: span.firstDate === originalDate ? null : span.firstDate,
    newStartTime: startsElse ? span.startTime : null,
    newEndTime: saysEnd ? span.endTime : null,
    newDaysLater: saysEnd && span.daysLater + phase.daysLater > 0 ? span.daysLater : null,
  }
  const isMoved = Object.values(moved).some((value) => value !== null)
  if (!isMoved && !newPlace) return null
  const change = isMoved ? 'moved' : 'otherVenue'
  return { originalDate, change, ...moved, newPlace }
}

/**
 * As the cms will check it when it is saved; the plan holds no other change of the same date. What a
 * calendar says is the same on each day, also once a date is over that it moved.
 */
function isPossible(change: ImportedChange, plan: Plan, { today, losses }: Series): boolean {
  const entered = { ...change, newVenue: change.newPlace?.name ?? null }
  const problems = dateChangeProblems(entered, plan, { today, before: null, mayBeOver: true })
  for (const problem of problems) {
    losses.add(remark('changeUnfit', change.originalDate, problem))
  }
  return problems.length === 0
}

function cancelled(originalDate: string): ImportedChange {
  const nothing = { newDate: null, newStartTime: null, newEndTime: null, newDaysLater: null }
  return { originalDate, change: 'cancelled', ...nothing, newPlace: null }
}
