import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { DateChange, IsoWeekday, Plan, Recurrence } from './plan'

export interface PlannedDate<Change extends DateChange = DateChange> {
  /** The local date on which the rule put it. */
  originalDate: string
  startsAt: Temporal.ZonedDateTime
  endsAt: Temporal.ZonedDateTime
  /** Where the rule had put it; the same as `startsAt` and `endsAt` unless it was moved. */
  plannedStartsAt: Temporal.ZonedDateTime
  plannedEndsAt: Temporal.ZonedDateTime
  change: Change | null
}

/** A span of time, `to` exclusive. */
export interface Span {
  from: Temporal.Instant
  to: Temporal.Instant
}

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/**
 * The dates of a meeting that run at any time in the span, in the order in which they start.
 *
 * The rule is expanded over local dates (RFC 5545 §3.3.10); wall times become instants afterwards,
 * so that daylight saving never shifts a date. A local time that daylight saving skips is read with
 * the offset before the gap, one that it repeats means the first (RFC 5545 §3.3.5).
 *
 * @throws RangeError when a date, time or zone of the plan can't be read.
 */
export function occurrencesIn<Change extends DateChange>(
  plan: Plan<Change>,
  span: Span,
): PlannedDate<Change>[] {
  const changes = new Map(plan.changes.map((change) => [change.originalDate, change]))
  const dates = new Set(originalDates(plan, localSpan(plan, span)))
  // A date may have been moved into the span from anywhere.
  for (const change of plan.changes) {
    if (change.change === 'moved' && isOriginalDate(plan, change.originalDate)) {
      dates.add(change.originalDate)
    }
  }
  return [...dates]
    .map((date) => plannedDate(plan, date, changes.get(date) ?? null))
    .filter(({ startsAt, endsAt }) => runsIn(startsAt, endsAt, span))
    .sort(
      (a, b) =>
        Temporal.ZonedDateTime.compare(a.startsAt, b.startsAt) ||
        a.originalDate.localeCompare(b.originalDate),
    )
}

/** Whether the rule puts a meeting on this local date. */
export function isOriginalDate(plan: Plan, date: string): boolean {
  const day = Temporal.PlainDate.from(date)
  return originalDates(plan, { first: day, last: day }).length > 0
}

function runsIn(startsAt: Temporal.ZonedDateTime, endsAt: Temporal.ZonedDateTime, span: Span) {
  return (
    startsAt.epochMilliseconds < span.to.epochMilliseconds &&
    endsAt.epochMilliseconds > span.from.epochMilliseconds
  )
}

/** The local dates that can touch the span: a day before it, since a meeting may pass midnight. */
function localSpan(plan: Plan, span: Span) {
  return {
    first: span.from.toZonedDateTimeISO(plan.timeZone).toPlainDate().subtract({ days: 1 }),
    last: span.to.toZonedDateTimeISO(plan.timeZone).toPlainDate(),
  }
}

function originalDates(
  plan: Plan,
  { first, last }: { first: Temporal.PlainDate; last: Temporal.PlainDate },
): string[] {
  const firstDate = Temporal.PlainDate.from(plan.firstDate)
  if (!plan.recurrence) {
    const isInside =
      Temporal.PlainDate.compare(first, firstDate) <= 0 &&
      Temporal.PlainDate.compare(firstDate, last) <= 0
    return isInside ? [firstDate.toString()] : []
  }
  return rule(plan.recurrence, firstDate)
    .between(midnight(first), midnight(last), true)
    .map((date) => date.toPlainDate().toString())
}

/** The rule over bare dates: midnights in UTC, where no day is longer than another. */
function rule(recurrence: Recurrence, firstDate: Temporal.PlainDate) {
  return new RRuleTemporal({
    dtstart: midnight(firstDate),
    tzid: 'UTC',
    interval: recurrence.interval,
    temporal: Temporal,
    // The first date is a date of the meeting even where the rule alone would not name it.
    includeDtstart: true,
    ...(recurrence.count === null ? {} : { count: recurrence.count }),
    ...(recurrence.until === null
      ? {}
      : { until: midnight(Temporal.PlainDate.from(recurrence.until)) }),
    ...ruleParts(recurrence, firstDate),
  })
}

function ruleParts(recurrence: Recurrence, firstDate: Temporal.PlainDate) {
  const weekdays = weekdaysOf(recurrence, firstDate).map((day) => weekdayNames[day - 1])
  const nthWeekdays = weekdays.map((day) => `${recurrence.nth ?? nthOf(firstDate)}${day}`)
  switch (recurrence.frequency) {
    case 'weekly':
      return { freq: 'WEEKLY' as const, byDay: weekdays.filter((day) => day !== undefined) }
    case 'monthlyByDate':
      return { freq: 'MONTHLY' as const, byMonthDay: [firstDate.day] }
    case 'monthlyByWeekday':
      return { freq: 'MONTHLY' as const, byDay: nthWeekdays }
    case 'yearly':
      return recurrence.nth === null
        ? { freq: 'YEARLY' as const, byMonth: [firstDate.month], byMonthDay: [firstDate.day] }
        : { freq: 'YEARLY' as const, byMonth: [firstDate.month], byDay: nthWeekdays }
  }
}

/** The weekdays of a rule; the first date's own when none is named. */
export function weekdaysOf(recurrence: Recurrence, firstDate: Temporal.PlainDate): IsoWeekday[] {
  if (recurrence.weekdays.length > 0) return recurrence.weekdays
  return [firstDate.dayOfWeek as IsoWeekday]
}

/** Which weekday of its month a date is, counted from the start. */
export function nthOf(date: Temporal.PlainDate): number {
  return Math.ceil(date.day / 7)
}

function midnight(date: Temporal.PlainDate): Temporal.ZonedDateTime {
  return date.toZonedDateTime('UTC')
}

function plannedDate<Change extends DateChange>(
  plan: Plan<Change>,
  originalDate: string,
  change: Change | null,
): PlannedDate<Change> {
  const planned = timesOn(plan, originalDate, plan.startTime, plan.endTime)
  const actual = change?.change === 'moved' ? movedTimes(plan, change) : planned
  return {
    originalDate,
    ...actual,
    plannedStartsAt: planned.startsAt,
    plannedEndsAt: planned.endsAt,
    change,
  }
}

/** What a change leaves empty stays as planned; without a new end the meeting is as long as ever. */
function movedTimes(plan: Plan, change: DateChange) {
  const date = change.newDate ?? change.originalDate
  const startTime = change.newStartTime ?? plan.startTime
  if (change.newEndTime !== null || change.newStartTime === null) {
    return timesOn(plan, date, startTime, change.newEndTime ?? plan.endTime)
  }
  const length = wallDuration(plan.startTime, plan.endTime)
  const start = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(startTime))
  const end = start.add(length).toPlainTime().toString({ smallestUnit: 'minute' })
  return timesOn(plan, date, startTime, end)
}

/** From one wall time to the next such other one: a day when both are the same. */
function wallDuration(startTime: string, endTime: string): Temporal.Duration {
  const start = Temporal.PlainTime.from(startTime)
  const end = Temporal.PlainTime.from(endTime)
  const minutes = start.until(end).total('minutes')
  return Temporal.Duration.from({ minutes: minutes > 0 ? minutes : minutes + 24 * 60 })
}

/** The end is never before the start, even where daylight saving skips the time between them. */
function timesOn(plan: Plan, date: string, startTime: string, endTime: string) {
  const start = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(startTime))
  const end = start.add(wallDuration(startTime, endTime))
  const startsAt = start.toZonedDateTime(plan.timeZone)
  const endsAt = end.toZonedDateTime(plan.timeZone)
  const isReversed = Temporal.ZonedDateTime.compare(endsAt, startsAt) <= 0
  return { startsAt, endsAt: isReversed ? startsAt.add(wallDuration(startTime, endTime)) : endsAt }
}
