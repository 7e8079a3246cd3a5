import type ICAL from 'ical.js'
import type { Temporal } from 'temporal-polyfill'
import { isOriginalDate } from '../../calendar/originalDates'
import type { Phase, Plan, Recurrence } from '../../calendar/plan'
import { dateChangeProblems } from '../../calendar/problems/dateChange'
import { sentenceOf } from '../../checks/words/sentences'
import { sourceLanguage, wordsOf } from '../../languages'
import type { Losses } from '../losses'
import type { CalendarEvent } from './calendarEvent'
import type { ImportedChange } from './meeting'
import { placeOf } from './places'
import { endOf, isAllDay, spanOf, textOf, type Span } from './span'
import type { EventTimes } from './times'

/** A series, and what differs from it. */
export interface Series {
  event: ICAL.Component
  overrides: CalendarEvent[]
  times: EventTimes
  /** `venue` is the name of its place. */
  phase: Span & { recurrence: Recurrence | null; venue: string | null }
  /** Local dates beside its rule. */
  furtherDates: string[]
  today: string
  losses: Losses
}

const longestNote = 300

/** Exceptions and overrides of a series as changes of single dates. What can't be one is a loss. */
export function readChanges(series: Series): ImportedChange[] {
  const { event, overrides, times, phase, losses } = series
  const excluded = event.getAllProperties('exdate').flatMap((exdate) => times.all(exdate))
  if (!phase.recurrence && series.furtherDates.length === 0) {
    noteSeriesLost(series, excluded.length)
    return []
  }
  if (!phase.allDay && phase.endTime === null) {
    noteNoEnd(series, excluded)
    return []
  }
  const plan = { ...planOf(phase, times.zone), furtherDates: series.furtherDates }
  const changes = new Map<string, ImportedChange>()
  for (const time of excluded) {
    const originalDate = time.toPlainDate().toString()
    if (isOriginalDate(plan, originalDate)) changes.set(originalDate, cancelled(originalDate))
    else if (originalDate >= phase.firstDate)
      losses.add(`an exception on ${originalDate}, which is no date of it`)
  }
  for (const override of overrides) {
    const change = readOverride(override, series, plan)
    if (change) changes.set(change.originalDate, change)
  }
  return [...changes.values()].filter((change) => isPossible(change, plan, series))
}

function noteSeriesLost({ event, overrides, losses }: Series, excluded: number): void {
  const lost = excluded + overrides.length
  if (lost === 0) return
  const why = event.hasProperty('rrule') ? 'its rule could not be kept' : 'it has no rule'
  losses.add(`${lost} changed or cancelled dates, since ${why}`)
}

/** The cms changes dates of a meeting once it knows how long they are. */
function noteNoEnd({ overrides, times, losses }: Series, excluded: Temporal.PlainDateTime[]): void {
  const changed = overrides.flatMap(({ event, ...calendar }) =>
    times.in(calendar).all(event.getFirstProperty('recurrence-id')),
  )
  for (const date of [...excluded, ...changed]) {
    losses.add(
      `what is different on ${date.toPlainDate().toString()}, since it says no end: enter it here once it has one`,
    )
  }
}

function planOf({ recurrence, venue, ...span }: Series['phase'], timeZone: string): Plan {
  const phase: Phase = {
    allDay: span.allDay,
    startTime: span.startTime ?? '00:00',
    endTime: span.endTime ?? '23:59',
    daysLater: span.daysLater,
    from: span.firstDate,
    countedFrom: span.firstDate,
    recurrence,
    venue,
  }
  return { timeZone, phases: [phase], changes: [] }
}

function readOverride(
  { event: override, ...calendar }: CalendarEvent,
  { event, times: timesOfSeries, phase, losses }: Series,
  plan: Plan,
): ImportedChange | null {
  const times = timesOfSeries.in(calendar)
  const id = override.getFirstProperty('recurrence-id')
  const originalDate = times.first(id)?.toPlainDate().toString()
  if (originalDate === undefined || !isOriginalDate(plan, originalDate)) {
    losses.add(`the change of ${originalDate ?? 'a date'}, which is no date of it`)
    return null
  }
  if (id?.getFirstParameter('range')) {
    losses.add(`what changes from ${originalDate} on: only that date is changed`)
  }
  noteOtherWords(override, event, originalDate, losses)
  if (textOf(override, 'status').toUpperCase() === 'CANCELLED') return cancelled(originalDate)
  const start = times.first(override.getFirstProperty('dtstart'))
  if (!start || isAllDay(override) !== phase.allDay) {
    losses.add(
      `the change of ${originalDate}, which has times where the series has whole days, or none where it has`,
    )
    return null
  }
  const span = spanOf(start, endOf(override, times, start), phase.allDay, losses)
  return changeOf(originalDate, span, override, phase)
}

function changeOf(
  originalDate: string,
  span: Span,
  override: ICAL.Component,
  phase: Series['phase'],
): ImportedChange | null {
  const place = placeOf(textOf(override, 'location'), override)
  const newPlace = place && place.name !== phase.venue ? place : null
  const startsElse = span.startTime !== phase.startTime
  const endsElse = span.endTime !== phase.endTime || span.daysLater !== phase.daysLater
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

/** Words of single dates have one place here: the note, which visitors read beside the change. */
function noteOtherWords(
  override: ICAL.Component,
  event: ICAL.Component,
  originalDate: string,
  losses: Losses,
): void {
  for (const property of ['summary', 'description']) {
    const words = textOf(override, property)
    if (words !== '' && words !== textOf(event, property)) {
      losses.add(`the ${property} of ${originalDate} alone: “${words.slice(0, longestNote)}”`)
    }
  }
}

/** As the cms will check it when it is saved; the plan holds no other change of the same date. */
function isPossible(change: ImportedChange, plan: Plan, { today, losses }: Series): boolean {
  const entered = { ...change, newVenue: change.newPlace?.name ?? null }
  const problems = dateChangeProblems(entered, plan, { today, before: null })
  for (const problem of problems) {
    losses.add(
      `the change of ${change.originalDate}: ${sentenceOf(problem, wordsOf(sourceLanguage).checks)}`,
    )
  }
  return problems.length === 0
}

function cancelled(originalDate: string): ImportedChange {
  const nothing = { newDate: null, newStartTime: null, newEndTime: null, newDaysLater: null }
  return { originalDate, change: 'cancelled', ...nothing, newPlace: null }
}
