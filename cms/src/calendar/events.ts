import { Temporal } from 'temporal-polyfill'
import { furtherDatesOf, isPhaseOfSeries, withoutFurtherDates } from './furtherDates'
import { dateOf, type PlannedDate } from './occurrences'
import { isDateOfRule, originalDates, originalDatesBetween, phaseOn } from './originalDates'
import type { DateChange, Phase, Plan } from './plan'
import { ruleParts } from './rule'
import { ruleText } from './ruleText'
import { wallTimesOn } from './times'
import { transitionsIn } from './zones'
import { zoneOf } from '../zones/zone'
import { timeAt, timesShown, zonedTime, type ZonedTime } from '../zones/zonedTime'

/** `dateTime` is `YYYY-MM-DDTHH:MM:SS`, in UTC or on the clocks of the zone. */
export type EventTime =
  | { kind: 'date'; date: string }
  | { kind: 'local'; dateTime: string; timeZone: string }
  | { kind: 'utc'; dateTime: string }

/** What a calendar shows of an event beside its times. */
export interface EventFacts {
  summary: string
  /** Language of the summary (BCP 47), where it is another than the calendar's. */
  language?: string
  description: string | null
  location: string | null
  geo: { latitude: number; longitude: number } | null
  url: string | null
  categories: string[]
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
}

export interface Version {
  sequence: number
  /** ISO 8601 instant. */
  lastModified: string
}

/** A VEVENT (RFC 5545 §3.6.1). */
export interface CalendarEvent extends EventFacts, Version {
  uid: string
  start: EventTime
  /** Exclusive. A length in minutes stands for it where an end would tell every other date wrongly. */
  end: EventTime | { kind: 'duration'; minutes: number }
  /** RRULE value. */
  rule: string | null
  recurrenceId: EventTime | null
  /** Dates beside those that its rule names (RDATE, RFC 5545 §3.8.5.2). */
  furtherDates: EventTime[]
  /** Dates that it has and that do not take place. */
  exceptions: EventTime[]
}

/** A meeting as its calendar events are made from it. */
export interface Source<Change extends DateChange> {
  /** Identifies the meeting for ever. */
  uid: string
  plan: Plan<Change>
  /** Of one date, or with null of the series. */
  facts(date: PlannedDate<Change> | null, phase: Phase): EventFacts
  /** Of the date that the rule put on a local date, or with null of the series. */
  version(originalDate: string | null): Version
  /** Local dates that were changed once: they are told also when they are as planned again. */
  told: readonly string[]
  /** Local dates. What was over before it is left out. */
  window: { from: string; to: string }
}

/**
 * The events of a meeting: one for each phase that repeats, with an override for each date that
 * differs from it, and one for each that does not.
 *
 * A series begins at its first date in the window whose start clocks show once. A change of clocks
 * within a date makes it longer or shorter, skips its start or repeats it, and programs read that
 * differently (RFC 5545 §3.8.5.3 wants the exact length of the first date): such dates in the window
 * have overrides as well, with times that can be read in one way only.
 *
 * @throws RangeError when a date, time or zone of the plan can't be read.
 */
export function eventsOf<Change extends DateChange>(source: Source<Change>): CalendarEvent[] {
  return source.plan.phases.flatMap((phase) =>
    isPhaseOfSeries(source.plan, phase) ? seriesEvents(source, phase) : singleEvents(source, phase),
  )
}

/** One date by itself, with an identity of its own; null when the rule does not name it. */
export function eventOn<Change extends DateChange>(
  source: Source<Change>,
  originalDate: string,
): CalendarEvent | null {
  const date = dateOf(source.plan, originalDate)
  if (!date) return null
  const isSeries = isPhaseOfSeries(source.plan, date.phase)
  return {
    ...dateEvent(source, date),
    uid: isSeries ? `${source.uid}-on-${basic(originalDate)}` : uidOf(source, date.phase),
    recurrenceId: null,
  }
}

/**
 * Events for programs that show what is cancelled as if it took place: it is left out. A series then
 * changes with each of its dates, so it has the version of all of them.
 */
export function withoutCancelled(events: readonly CalendarEvent[]): CalendarEvent[] {
  return events
    .filter(({ status }) => status !== 'CANCELLED')
    .map((event) => {
      const dates = events.filter(({ uid, recurrenceId }) => uid === event.uid && recurrenceId)
      if (event.rule === null || dates.length === 0) return event
      const cancelled = dates.filter(({ status }) => status === 'CANCELLED')
      return {
        ...event,
        sequence: event.sequence + sum(dates.map(({ sequence }) => sequence - event.sequence)),
        lastModified:
          [event, ...dates]
            .map(({ lastModified }) => lastModified)
            .sort()
            .at(-1) ?? '',
        exceptions: cancelled.flatMap(({ recurrenceId }) => recurrenceId ?? []),
      }
    })
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function singleEvents<Change extends DateChange>(
  source: Source<Change>,
  phase: Phase,
): CalendarEvent[] {
  const date = dateOf(source.plan, phase.from)
  if (!date || date.endsAt.toPlainDate().toString() < source.window.from) return []
  return [{ ...dateEvent(source, date), recurrenceId: null }]
}

function seriesEvents<Change extends DateChange>(
  source: Source<Change>,
  phase: Phase,
): CalendarEvent[] {
  const { plan } = source
  const { first, apart } = beginning(source, phase)
  const alone = apart.flatMap((date) => eventOn(source, date) ?? [])
  if (first === null) return alone
  const further = furtherDatesAfter(plan, phase, first)
  const last = lastDate(plan, phase)
  const wall = wallTimesOn(phase, first)
  const dates = [...changedDates(source, phase), ...irregularDates(source, phase)]
  const overridden = [...new Set(dates)].filter((date) => date >= first).sort()
  // The length that all dates have but those with an override.
  const minutes = wall.start.until(wall.end).total('minutes')
  const isFirstIrregular = !phase.allDay && !isRegular(plan, phase, first)
  const series: CalendarEvent = {
    ...source.facts(null, phase),
    ...source.version(null),
    uid: uidOf(source, phase),
    start: wallTime(plan, phase, wall.start),
    end: isFirstIrregular ? { kind: 'duration', minutes } : wallTime(plan, phase, wall.end),
    rule: seriesRule(plan, phase, last),
    recurrenceId: null,
    furtherDates: further.map((date) => wallTime(plan, phase, wallTimesOn(phase, date).start)),
    exceptions: [],
  }
  const overrides = overridden.flatMap((originalDate) => {
    const date = dateOf(plan, originalDate)
    return date?.phase === phase ? [dateEvent(source, date)] : []
  })
  return [...alone, series, ...overrides]
}

function uidOf<Change extends DateChange>({ uid, plan }: Source<Change>, phase: Phase): string {
  return phase === plan.phases[0] ? uid : `${uid}-from-${basic(phase.from)}`
}

/** A date as it takes place; as an override of its series. */
function dateEvent<Change extends DateChange>(
  source: Source<Change>,
  date: PlannedDate<Change>,
): CalendarEvent {
  const { start } = wallTimesOn(date.phase, date.originalDate)
  return {
    ...source.facts(date, date.phase),
    ...source.version(date.originalDate),
    uid: uidOf(source, date.phase),
    ...actualTimes(date),
    rule: null,
    furtherDates: [],
    exceptions: [],
    recurrenceId: wallTime(source.plan, date.phase, start),
  }
}

/** Times that the clocks show twice are given in UTC: programs do not agree which one is meant. */
function actualTimes({ phase, startsAt, endsAt }: PlannedDate) {
  const isUnclear = !phase.allDay && (isRepeated(startsAt) || isRepeated(endsAt))
  const time = (at: ZonedTime): EventTime => {
    if (phase.allDay) return { kind: 'date', date: at.toPlainDate().toString() }
    if (!isUnclear) return localTime(at.toPlainDateTime(), at.timeZone)
    return { kind: 'utc', dateTime: inUtc(at) }
  }
  return { start: time(startsAt), end: time(endsAt) }
}

function wallTime(plan: Plan, phase: Phase, time: Temporal.PlainDateTime): EventTime {
  if (phase.allDay) return { kind: 'date', date: time.toPlainDate().toString() }
  // The zone's name as it is spelled there: an editor's may be in lower case.
  return localTime(time, zoneOf(plan.timeZone).name)
}

const utcNames = new Set(
  ['UTC', 'UCT', 'GMT', 'Zulu', 'Universal', 'Greenwich'].flatMap((name) => [name, `Etc/${name}`]),
)

/** Times in UTC are written as such: a zone of that name is shifted by some programs. */
function localTime(time: Temporal.PlainDateTime, timeZone: string): EventTime {
  if (utcNames.has(timeZone)) return { kind: 'utc', dateTime: dateTime(time) }
  return { kind: 'local', dateTime: dateTime(time), timeZone }
}

function dateTime(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' })
}

function inUtc(time: ZonedTime): string {
  return dateTime(timeAt(time.toInstant(), 'UTC').toPlainDateTime())
}

/** `YYYYMMDD` of `YYYY-MM-DD`. */
function basic(date: string): string {
  return date.replaceAll('-', '')
}

// Which dates

/**
 * The date that a series begins with, null when it has none, and those before it that stand by
 * themselves: where clocks skip or repeat the start of the first, programs shift the whole series, and
 * a rule whose first date it does not name is read in several ways (RFC 5545 §3.8.5.3).
 */
function beginning<Change extends DateChange>(
  source: Source<Change>,
  phase: Phase,
): { first: string | null; apart: string[] } {
  const { first, apart } = firstClear(source, phase)
  const further = furtherDatesOf(source.plan, phase).filter(
    (date) => date >= source.window.from && (first === null || date < first),
  )
  return { first, apart: [...new Set([...apart, ...further])].sort() }
}

/** The same of the dates of its rule; where it has none, of all its dates. */
function firstClear<Change extends DateChange>(
  { plan, window }: Source<Change>,
  phase: Phase,
): { first: string | null; apart: string[] } {
  const furtherDates = phase.recurrence ? [] : furtherDatesOf(plan, phase)
  const limit = dayBeforeNext(plan, phase)
  const apart: string[] = []
  for (const date of originalDates({ ...plan, phases: [phase], furtherDates }, window.from)) {
    if (limit !== null && date > limit) break
    if (phase.allDay || isClear(wallTimesOn(phase, date).start, plan)) return { first: date, apart }
    // A rule that names nothing but such dates in all these years has to begin with one.
    if (date > window.to) return { first: apart[0] ?? date, apart: [] }
    apart.push(date)
  }
  return { first: null, apart }
}

function isClear(time: Temporal.PlainDateTime, { timeZone }: Plan): boolean {
  return timesShown(time, timeZone) === 'once'
}

/** Those that the rule of a series does not name, after the one that it begins with. */
function furtherDatesAfter(plan: Plan, phase: Phase, first: string): string[] {
  const own = furtherDatesOf(plan, phase)
  if (phase.recurrence) return own.filter((date) => date > first && !isDateOfRule(plan, date))
  return [...new Set([phase.from, ...own])].filter((date) => date > first).sort()
}

/** The local date after which the rule of a phase names no date; null: it has no end. */
function lastDate(plan: Plan, phase: Phase): string | null {
  const limits = [dayBeforeNext(plan, phase), phase.recurrence?.until ?? null]
  if (phase.recurrence?.count != null) {
    const alone = withoutFurtherDates({ ...plan, phases: [phase] })
    const counted = [...originalDates(alone, phase.from)]
    limits.push(counted.at(-1) ?? null)
  }
  return limits.filter((limit) => limit !== null).sort()[0] ?? null
}

function dayBeforeNext(plan: Plan, phase: Phase): string | null {
  const next = plan.phases[plan.phases.indexOf(phase) + 1]
  return next ? Temporal.PlainDate.from(next.from).subtract({ days: 1 }).toString() : null
}

/**
 * Those that an editor has changed, and those whose change was taken back: programs believe what
 * they know of a date until its own SEQUENCE is raised (RFC 5545 §3.8.7.4).
 */
function changedDates<Change extends DateChange>(
  { plan, told, window }: Source<Change>,
  phase: Phase,
): string[] {
  return [...plan.changes.map(({ originalDate }) => originalDate), ...told].filter(
    (date) => date >= window.from && phaseOn(plan, date) === phase,
  )
}

/** Those in the window within which, or at which, clocks are changed. */
function irregularDates<Change extends DateChange>(
  { plan, window }: Source<Change>,
  phase: Phase,
): string[] {
  const [firstYear, lastYear] = [yearOf(window.from), yearOf(window.to)]
  return transitionsIn(plan.timeZone, firstYear, lastYear)
    .flatMap(({ local }) => {
      const day = local.toPlainDate()
      const first = day.subtract({ days: phase.daysLater + 2 }).toString()
      return originalDatesBetween(plan, first, day.add({ days: 1 }).toString())
    })
    .filter((date) => phaseOn(plan, date) === phase && !isRegular(plan, phase, date))
}

function yearOf(date: string): number {
  return Temporal.PlainDate.from(date).year
}

/** Whether everybody reads the wall times of a date in the same way. */
function isRegular(plan: Plan, phase: Phase, date: string): boolean {
  const { start, end } = wallTimesOn(phase, date)
  const startsAt = zonedTime(start, plan.timeZone)
  const endsAt = zonedTime(end, plan.timeZone)
  // Whole days are read by the date alone, but a zone can leave one out.
  if (phase.allDay) return startsAt.toPlainDate().equals(start.toPlainDate())
  return (
    startsAt.offsetSeconds === endsAt.offsetSeconds && isClear(start, plan) && isClear(end, plan)
  )
}

/** Whether clocks show this time twice: before they are put back, and once more afterwards. */
function isRepeated(time: ZonedTime): boolean {
  return timesShown(time.toPlainDateTime(), time.timeZone) === 'twice'
}

// The rule

/**
 * RRULE value. A count is told by the last date instead, since the series may begin before the
 * window; UNTIL is the end of that day, in UTC for local times (RFC 5545 §3.3.10).
 */
function seriesRule(plan: Plan, phase: Phase, last: string | null): string {
  // Without a rule some programs would leave out the date that a series of single dates begins with.
  if (!phase.recurrence) return 'FREQ=DAILY;COUNT=1'
  const until = last === null ? null : phase.allDay ? basic(last) : endOfDay(last, plan)
  return ruleText(ruleParts(phase.recurrence, phase.countedFrom), until)
}

function endOfDay(date: string, { timeZone }: Plan): string {
  const end = Temporal.PlainDate.from(date).toPlainDateTime('23:59:59')
  const last = zonedTime(end, timeZone, { repeated: 'last' })
  return `${inUtc(last).replace(/[-:]/g, '')}Z`
}
