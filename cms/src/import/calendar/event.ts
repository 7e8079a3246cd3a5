import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { Phase, Recurrence } from '../../calendar/plan'
import { datesByRule } from '../../calendar/rule'
import { Losses } from '../losses'
import { remark } from '../words/facts'
import type { CalendarEvent } from './calendarEvent'
import { readDifferences } from './changes'
import { listed, noteUnread } from './dateLists'
import type { ImportedMeeting } from './meeting'
import { isJoinLink, joinLinkIn, noteWhereabouts, whereaboutsOf, type Whereabouts } from './places'
import { titleOf } from './ownWords'
import { descriptionToBlocks } from './plainText'
import { toRecurrence } from './recurrence'
import { otherReckoning } from './ruleParts'
import { clock, endOf, isAllDay, spanOf, textOf, type Span } from './span'
import { EventTimes, isUtc, zoneName } from './times'

/** Where and when an event is read. */
export interface EventReading {
  /** IANA name. */
  siteZone: string
  /** The local date. */
  today: string
}

/** Properties that are read, or that say nothing of the meeting itself. */
const understood = new Set(
  'uid dtstamp created last-modified sequence summary description location geo dtstart dtend duration rrule exdate rdate recurrence-id status url transp class conference x-google-conference x-microsoft-skypeteamsmeetingurl'.split(
    ' ',
  ),
)

/**
 * Reads one event as a meeting.
 *
 * @param overrides what stands in the file of single dates of it
 * @throws Error when a value that it needs can’t be read
 */
export function readMeeting(
  uid: string,
  series: CalendarEvent,
  overrides: CalendarEvent[],
  reading: EventReading,
): ImportedMeeting {
  const { event } = series
  const losses = new Losses()
  const times = timesOf(series, reading, losses)
  const { span, recurrence, furtherDates } = readPlan(event, times, losses)
  const whereabouts = whereaboutsOf(event)
  noteWhereabouts(whereabouts, losses)
  const { place } = whereabouts
  const text = readText(event, whereabouts, losses)
  const phase = { ...span, recurrence, venue: place?.name ?? null }
  const { today } = reading
  const { changes, phases, specialDates } = readDifferences({
    event,
    overrides,
    times,
    phase,
    whereabouts,
    furtherDates,
    today,
    losses,
  })
  noteUnread(event, losses)
  noteOthers(event, losses)
  return {
    uid,
    ...text,
    ...span,
    timeZone: times.zone === reading.siteZone ? null : times.zone,
    recurrence,
    ...(furtherDates.length > 0 && { furtherDates }),
    ...(phases.length > 0 && { phases }),
    changes,
    ...(specialDates.length > 0 && { specialDates }),
    isCancelled: textOf(event, 'status').toUpperCase() === 'CANCELLED',
    losses: [...losses.list(), ...text.body.losses],
  }
}

function timesOf(
  { event, zones, zone: calendarZone }: CalendarEvent,
  { siteZone }: EventReading,
  losses: Losses,
): EventTimes {
  const property = event.getFirstProperty('dtstart')
  const start = property?.getFirstValue()
  const name = zoneName(property)
  const inZone = (zone: string) => new EventTimes(zone, zones, calendarZone)
  if (!(start instanceof ICAL.Time) || start.isDate) return inZone(siteZone)
  if (isUtc(start)) {
    if (event.hasProperty('rrule')) {
      losses.add(remark('fixedUtc', calendarZone))
    }
    return inZone(calendarZone)
  }
  if (name === null) return inZone(calendarZone)
  const zone = zones.find(name)
  if (zone === null) {
    losses.add(remark('unknownZone', name, calendarZone))
  } else if (zone !== name && !name.endsWith(zone)) {
    losses.add(remark('takenZone', name, zone))
  }
  return inZone(zone ?? calendarZone)
}

/** When it takes place. */
interface ReadPlan {
  span: Span
  recurrence: Recurrence | null
  /** Local dates, in order, none of which the rule names. */
  furtherDates: string[]
}

/** Its first date, the rule by which it repeats, and the dates beside that. */
function readPlan(event: ICAL.Component, times: EventTimes, losses: Losses): ReadPlan {
  const span = readSpan(event, times, losses)
  noteFurtherRules(event, losses)
  const { recurrence, firstDate } = readRule(event, times, span, losses)
  const isOffRule = firstDate !== span.firstDate && !isExcluded(event, times, span.firstDate)
  const added = [
    ...(isOffRule ? [span.firstDate] : []),
    ...readFurtherDates(event, times, span, losses),
  ]
  const own = { ...span, firstDate }
  const phase: Phase = {
    ...own,
    ...noTimes,
    ...{ from: firstDate, countedFrom: firstDate, recurrence, venue: null },
  }
  const furtherDates = [...new Set(added)]
    .filter((date) => datesByRule(phase, date, date).length === 0)
    .sort()
  const last = furtherDates[mostFurtherDates - 1]
  if (last !== undefined && furtherDates.length > mostFurtherDates) {
    const tooMany = furtherDates.length - mostFurtherDates
    losses.add(remark('tooManyDates', tooMany, last, mostFurtherDates))
  }
  return { span: own, recurrence, furtherDates: furtherDates.slice(0, mostFurtherDates) }
}

/** What the schema of meetings allows. */
const mostFurtherDates = 100

const noTimes = { startTime: '00:00', endTime: '00:00' }

/** The rule, and the first date that it names. */
function readRule(
  event: ICAL.Component,
  times: EventTimes,
  span: Span,
  losses: Losses,
): { recurrence: Recurrence | null; firstDate: string } {
  const rule = event.getFirstPropertyValue('rrule')
  // Some programs write an empty rule where there is none.
  const first = span.firstDate
  const isRule = rule instanceof ICAL.Recur && Boolean(rule.freq)
  // A rule for one date is written where there are only single ones.
  if (!isRule || rule.count === 1) return { recurrence: null, firstDate: first }
  const found = toRecurrence(rule, {
    first,
    written: writtenDate(event) ?? first,
    until: rule.until ? lastDateBy(rule.until, times, span) : null,
  })
  if (!found) {
    losses.add(remark('rule', [...otherReckoning(rule), rule.toString()].join(';')))
    return { recurrence: null, firstDate: first }
  }
  return found
}

function readSpan(event: ICAL.Component, times: EventTimes, losses: Losses): Span {
  const start = times.first(event.getFirstProperty('dtstart'))
  if (!start) throw new Error('the event has no start (DTSTART)')
  const allDay = isAllDay(event)
  const end = endOf(event, times, start)
  if (end === null && !allDay) losses.add(remark('noEnd'))
  return spanOf(start, end, allDay, losses)
}

function noteFurtherRules(event: ICAL.Component, losses: Losses): void {
  const furtherRules = [
    ...event.getAllProperties('rrule').slice(1),
    ...event.getAllProperties('exrule'),
  ]
  for (const rule of furtherRules) {
    losses.add(remark('furtherRule', rule.toICALString()))
  }
}

/** Dates that stand beside a rule (RFC 5545 §3.8.5.2), as far as they are at the times of the first. */
function readFurtherDates(
  event: ICAL.Component,
  times: EventTimes,
  span: Span,
  losses: Losses,
): string[] {
  const spans = listed(event, 'rdate', (rdate, most) => times.spans(rdate, most))
  return spans.flatMap(({ start, end, isDate }) => {
    const date = start.toPlainDate().toString()
    const own = spanOf(start, end, isDate, losses)
    const isAlike =
      isDate === span.allDay &&
      own.startTime === span.startTime &&
      (end === null || (own.endTime === span.endTime && own.daysLater === span.daysLater))
    if (isAlike) return [date]
    losses.add(remark('otherTimes', date))
    return []
  })
}

function isExcluded(event: ICAL.Component, times: EventTimes, date: string): boolean {
  const excluded = listed(event, 'exdate', (exdate, most) => times.all(exdate, most))
  return excluded.some((time) => time.toPlainDate().toString() === date)
}

/** The date of the first as the file has it, in whatever zone that is. */
function writtenDate(event: ICAL.Component): string | null {
  const start = event.getFirstPropertyValue('dtstart')
  if (!(start instanceof ICAL.Time)) return null
  const { year, month, day } = start
  return new Temporal.PlainDate(year, month, day).toString()
}

/** The last local date that begins at or before the end of a rule. */
function lastDateBy(until: ICAL.Time, times: EventTimes, { startTime }: Span): string {
  const last = times.of(until, times.zone)
  const date = last.toPlainDate()
  const isBefore = !until.isDate && startTime !== null && clock(last) < startTime
  return (isBefore ? date.subtract({ days: 1 }) : date).toString()
}

function readText(event: ICAL.Component, { place, joinLink }: Whereabouts, losses: Losses) {
  const summary = textOf(event, 'summary')
  const description = textOf(event, 'description')
  const url = textOf(event, 'url')
  const inText = joinLinkIn(`${summary} ${description}`)
  if (inText !== null) losses.add(remark('joinLink', inText))
  return {
    title: summary === '' ? 'Untitled meeting' : titleOf(summary, losses),
    place,
    joinLink,
    body: descriptionToBlocks(
      [description, isJoinLink(url) ? '' : url].filter(Boolean).join('\n\n'),
    ),
  }
}

function noteOthers(event: ICAL.Component, losses: Losses): void {
  const status = textOf(event, 'status').toUpperCase()
  if (status === 'TENTATIVE') losses.add(remark('tentative'))
  const secrecy = textOf(event, 'class').toUpperCase()
  if (secrecy !== '' && secrecy !== 'PUBLIC') {
    losses.add(remark('secrecy', secrecy))
  }
  const names = [
    ...event.getAllProperties().map(({ name }) => name),
    ...event.getAllSubcomponents().map(({ name }) => name),
  ]
  const unknown = [...new Set(names)].filter((name) => !understood.has(name))
  if (unknown.length > 0) {
    const names = unknown.map((name) => name.toUpperCase())
    losses.add(remark('noField', names))
  }
}
