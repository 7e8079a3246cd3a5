import { Temporal } from 'temporal-polyfill'
import {
  eventOn,
  eventsOf,
  type EventFacts,
  type CalendarEvent,
  type Source,
} from '../../src/calendar/events'
import { serialize } from '../../src/calendar/ics'
import { furtherDatesOf, isPhaseOfSeries } from '../../src/calendar/furtherDates'
import { dateOf, occurrencesIn, type PlannedDate } from '../../src/calendar/occurrences'
import { isOriginalDate, originalDatesBetween } from '../../src/calendar/originalDates'
import type { DateChange, Phase } from '../../src/calendar/plan'
import { ruleParts } from '../../src/calendar/rule'
import { clockChangesIn, timesShown } from './clock'
import type { Meeting } from './meetings'
import { readers, type Reader } from './readers'
import { instancesIn, libraryReading, shownDates, strictReading, type ShownDate } from './reading'
import { startOfDay } from '../../src/zones/zonedTime'

const uid = 'a1b2c3d4e5f6g7h8i9j0k1l2'

/** Days that a date may be moved beyond the window, and a date last. */
const margin = 50

/**
 * Whether a calendar can tell the dates of a meeting apart: of two that are one instant, because the
 * zone leaves out the day between them, it shows one.
 */
export function isReadable({ plan, window }: Meeting): boolean {
  const lostDays = clockChangesIn(plan.timeZone, window.from, window.to).filter(
    ({ before, after }) => before.until(after).total('hours') >= 24,
  )
  const dates = new Set(originalDatesBetween(plan, window.from, window.to))
  return !lostDays.some(({ before }) => {
    const day = before.toPlainDate()
    return dates.has(day.toString()) && dates.has(day.subtract({ days: 1 }).toString())
  })
}

/** The readers that RFC 5545 can be held against with a meeting; at least one has to be. */
export function readersOf({ plan }: Meeting): Reader[] {
  const rules = plan.phases.flatMap(({ recurrence, countedFrom }) =>
    recurrence ? [ruleParts(recurrence, countedFrom)] : [],
  )
  return readers.filter(({ misreads }) => !rules.some(misreads))
}

/**
 * Holds the dates of a meeting against its calendar file, and some of them against the files that
 * have only one. The first disagreement in words with the file; null when there is none.
 */
export function disagreement(meeting: Meeting, dates: PlannedDate[]): string | null {
  const source = sourceOf(meeting)
  const text = calendarText(meeting, eventsOf(source))
  const apart = standingApart(meeting)
  const planned = dates.map((date) =>
    apart.has(date.originalDate) ? expectedAlone(meeting, date) : expected(meeting, date),
  )
  const differs = differenceToFile(meeting, planned, text)
  return differs ? `${differs}\n\n${text}` : differenceOfSingleDates(meeting, source, dates)
}

/** What the engine says: the dates of series in the window, and of what takes place once all that is not over before it. */
export function datesOf({ plan, window }: Meeting): PlannedDate[] {
  const at = (date: string, days: number) =>
    startOfDay(Temporal.PlainDate.from(date).add({ days }), plan.timeZone).toInstant()
  const span = { from: at(window.from, -margin), to: at(window.to, margin) }
  const series = occurrencesIn(plan, span).filter(
    ({ phase, originalDate }) =>
      isPhaseOfSeries(plan, phase) && originalDate >= window.from && originalDate <= window.to,
  )
  const single = plan.phases
    .filter((phase) => !isPhaseOfSeries(plan, phase))
    .flatMap(({ from }) => dateOf(plan, from) ?? [])
    .filter(({ endsAt }) => endsAt.toPlainDate().toString() >= window.from)
  return [...series, ...single].sort((a, b) => a.originalDate.localeCompare(b.originalDate))
}

function sourceOf({ plan, window, titled }: Meeting): Source<DateChange> {
  return {
    uid,
    plan,
    facts: (date, phase) => factsOf(titled, date, phase),
    version: () => ({ sequence: 0, lastModified: '2026-01-01T00:00:00Z' }),
    // The cms tells a date with words of its own like one that was changed once.
    told: titled,
    window,
  }
}

function factsOf(titled: string[], date: PlannedDate | null, phase: Phase): EventFacts {
  const isCancelled = date?.change?.change === 'cancelled'
  const isTitled = date !== null && titled.includes(date.originalDate)
  const title = isTitled ? `Assembly with the guest of ${date.originalDate}` : 'Assembly'
  return {
    summary: isCancelled ? `Cancelled: ${title}` : title,
    description: null,
    location: date?.change?.change === 'otherVenue' ? 'Library' : phase.venue,
    geo: null,
    url: null,
    categories: [],
    status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
  }
}

function calendarText({ plan }: Meeting, events: CalendarEvent[]): string {
  const { timeZone } = plan
  return serialize({
    name: 'Assembly',
    url: null,
    source: null,
    color: null,
    timeZone,
    year: 2026,
    language: 'en',
    events,
  })
}

/** A date as a calendar has to show it; of one that takes place once it knows no original date. */
function expected({ plan, titled }: Meeting, date: PlannedDate): ShownDate {
  const { phase, originalDate, startsAt, endsAt } = date
  const { status, summary, location } = factsOf(titled, date, phase)
  return {
    uid: phase === plan.phases[0] ? uid : `${uid}-from-${phase.from.replaceAll('-', '')}`,
    originalDate: isPhaseOfSeries(plan, phase) ? originalDate : null,
    startsAt: startsAt.epochMilliseconds,
    endsAt: endsAt.epochMilliseconds,
    status,
    summary,
    location: location ?? '',
  }
}

/** The same where the file has nothing but this date. */
function expectedAlone(meeting: Meeting, date: PlannedDate): ShownDate {
  const shown = expected(meeting, date)
  if (shown.originalDate === null) return shown
  const day = shown.originalDate.replaceAll('-', '')
  return { ...shown, uid: `${uid}-on-${day}`, originalDate: null }
}

/**
 * The dates before the one that a series begins with: those beside its rule, and those whose start
 * clocks skip or show twice, as long as the next one after the window is not such a date too.
 */
function standingApart({ plan, window }: Meeting): Set<string> {
  const later = Temporal.PlainDate.from(window.to).add({ years: 30 }).toString()
  return new Set(
    plan.phases.flatMap((phase, index) => {
      if (!isPhaseOfSeries(plan, phase)) return []
      const next = plan.phases[index + 1]?.from ?? later
      const own = furtherDatesOf(plan, phase)
      const furtherDates = phase.recurrence === null ? own : []
      const dates = originalDatesBetween(
        { ...plan, phases: [phase], furtherDates },
        window.from,
        later,
      ).filter((date) => date < next)
      const isClear = (date: string) =>
        phase.allDay ||
        timesShown(Temporal.PlainDateTime.from(`${date}T${phase.startTime}`), plan.timeZone) ===
          'once'
      const first = dates.findIndex((date) => isClear(date) || date > window.to)
      const begin = dates[first]
      const unclear = begin === undefined ? dates : isClear(begin) ? dates.slice(0, first) : []
      // One that has to begin with an unclear date begins with the first of them.
      const start = begin === undefined || isClear(begin) ? begin : (dates[0] ?? begin)
      return [...unclear, ...own.filter((date) => start === undefined || date < start)]
    }),
  )
}

/** The first disagreement between the engine and one of the ways to read a file. */
function differenceToFile(meeting: Meeting, planned: ShownDate[], text: string): string | null {
  const { plan, window } = meeting
  const readings = [
    ['with the zones of the file', libraryReading(plan.timeZone)],
    ['with the times of RFC 5545', strictReading(plan.timeZone)],
  ] as const
  try {
    for (const reader of readersOf(meeting)) {
      const instances = instancesIn(text, window.to, reader)
      for (const [name, reading] of readings) {
        const differs = difference(planned, shownDates(instances, reading))
        if (differs) return `as ${reader.name} reads it, ${name}: ${differs}`
      }
    }
    return null
  } catch (error) {
    return `not readable: ${error instanceof Error ? error.message : String(error)}`
  }
}

function differenceOfSingleDates(
  meeting: Meeting,
  source: Source<DateChange>,
  dates: PlannedDate[],
): string | null {
  const { plan } = meeting
  for (const { originalDate } of plan.changes) {
    if (!isOriginalDate(plan, originalDate) && eventOn(source, originalDate)) {
      return `there is a file of ${originalDate}, which the meeting does not have`
    }
  }
  const changed = dates.filter(
    ({ change, originalDate }) => change || meeting.titled.includes(originalDate),
  )
  for (const date of [...new Set([...dates.slice(0, 1), ...changed, ...dates.slice(-1)])]) {
    const event = eventOn(source, date.originalDate)
    if (!event) return `there is no file of ${date.originalDate}`
    const file = calendarText(meeting, [event])
    const differs = differenceToFile(meeting, [expectedAlone(meeting, date)], file)
    if (differs) return `the file of ${date.originalDate}: ${differs}\n\n${file}`
  }
  return null
}

function difference(engine: ShownDate[], calendar: ShownDate[]): string | null {
  const [planned, shown] = [inOrder(engine), inOrder(calendar)]
  const index = planned.findIndex(({ key }, at) => key !== shown[at]?.key)
  if (index < 0 && planned.length === shown.length) return null
  const at = index < 0 ? planned.length : index
  const told = (date: (typeof planned)[number] | undefined) => (date ? inWords(date.date) : 'none')
  return [
    `of ${planned.length} dates in the engine and ${shown.length} in the calendar, number ${at + 1}`,
    `  engine:   ${told(planned[at])}`,
    `  calendar: ${told(shown[at])}`,
  ].join('\n')
}

/** To say dates in words takes longer than to compare them. */
function inOrder(dates: ShownDate[]): { key: string; date: ShownDate }[] {
  return dates
    .map((date) => {
      const { uid, originalDate, startsAt, endsAt, status, summary, location } = date
      const all = [startsAt, endsAt, originalDate ?? 'once', status, summary, location, uid]
      return { key: all.join(', '), date }
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1))
}

function inWords({ uid, originalDate, startsAt, endsAt, status, summary, location }: ShownDate) {
  return [
    `${instant(startsAt)} – ${instant(endsAt)}`,
    `planned for ${originalDate ?? 'once'}`,
    status,
    summary,
    location,
    uid,
  ].join(', ')
}

function instant(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString()
}
