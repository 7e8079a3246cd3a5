import type { Temporal } from 'temporal-polyfill'
import { occurrencesIn, type PlannedDate, type Span } from '../../../calendar/occurrences'
import type { DateChange, IsoWeekday, Nth, Plan, Recurrence } from '../../../calendar/plan'
import type { AccessFacts, Locale, Occurrence, OccurrenceChange, Venue } from '../../../contract'
import { defaultLanguage, isLanguage } from '../languages'
import type { Published } from '../reading/published'
import type { DateChangeRow, MeetingRow, VenueRow } from '../reading/queries'
import { factsOf, textIn, type Translations } from '../reading/texts'
import { isTimeZone, siteZone } from './site'
import { topicsOf } from './topics'

/** For whom and when an answer is made. */
export interface Moment {
  language: Locale
  now: Temporal.Instant
}

/** How far ahead the programme is known, in days. */
export const horizonDays = 400

type MeetingDocument = Translations<MeetingRow>
type Change = DateChange & { row: DateChangeRow }

interface Filter {
  limit: number
  topic?: string
  keeps?: (occurrence: Occurrence) => boolean
}

/** The dates that have not ended yet, soonest first. */
export function upcoming(published: Published, moment: Moment, filter: Filter): Occurrence[] {
  const span = { from: moment.now, to: moment.now.add({ hours: 24 * horizonDays }) }
  return occurrencesOfAll(published, span, moment.language)
    .filter(({ topics }) => !filter.topic || topics.some(({ slug }) => slug === filter.topic))
    .filter((occurrence) => filter.keeps?.(occurrence) ?? true)
    .slice(0, filter.limit)
}

/** All dates of all meetings in the span, in the order in which they start. */
export function occurrencesOfAll(published: Published, span: Span, language: Locale): Occurrence[] {
  return [...published.meetings.keys()]
    .flatMap((id) => occurrencesOf(published, id, span, language))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.key.localeCompare(b.key))
}

/** The dates of one meeting in the span, in order. */
export function occurrencesOf(
  published: Published,
  id: string,
  span: Span,
  language: Locale,
): Occurrence[] {
  const meeting = published.meetings.get(id)
  const plan = meeting && toPlan(published, id)
  if (!meeting || !plan) return []
  return occurrencesIn(plan, span).map((date) => toOccurrence(published, meeting, date, language))
}

/**
 * Null when the meeting has no dates: a plan without its first date, start or end, or with one that
 * can't be read. One bad row must not take the programme down.
 */
export function toPlan(published: Published, id: string): Plan<Change> | null {
  const meeting = published.meetings.get(id)
  if (!meeting) return null
  const { firstDate, startTime, endTime, timeZone, recurrence } = factsOf(meeting)
  if (!isDate(firstDate) || !isTime(startTime) || !isTime(endTime)) return null
  return {
    firstDate,
    startTime,
    endTime,
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : siteZone(published),
    recurrence: recurrence ? toRecurrence(recurrence) : null,
    changes: (published.dateChanges.get(id) ?? []).flatMap(toChange),
  }
}

/** A local date that exists, `YYYY-MM-DD`. */
function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** A wall time, `HH:MM`. */
function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
}

const frequencies = {
  weekly: 'weekly',
  'monthly by date': 'monthlyByDate',
  'monthly by weekday': 'monthlyByWeekday',
  yearly: 'yearly',
} as const

const nths: Record<string, Nth> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 }
const weekdayFields = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
const isoWeekdays: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7]

function toRecurrence(row: NonNullable<MeetingRow['recurrence']>): Recurrence {
  return {
    frequency: frequencies[row.frequency ?? 'weekly'] ?? 'weekly',
    interval: Math.max(1, row.interval ?? 1),
    weekdays: isoWeekdays.filter((day) => {
      const field = weekdayFields[day - 1]
      return field !== undefined && row[field] === true
    }),
    nth: nths[row.nth ?? ''] ?? null,
    until: isDate(row.until) ? row.until : null,
    count: row.count && row.count > 0 ? row.count : null,
  }
}

function toChange(row: DateChangeRow): Change[] {
  if (!isDate(row.originalDate) || !row.change) return []
  return [
    {
      originalDate: row.originalDate,
      change: row.change === 'other venue' ? 'otherVenue' : row.change,
      newDate: isDate(row.newDate) ? row.newDate : null,
      newStartTime: isTime(row.newStartTime) ? row.newStartTime : null,
      newEndTime: isTime(row.newEndTime) ? row.newEndTime : null,
      row,
    },
  ]
}

function toOccurrence(
  published: Published,
  meeting: MeetingDocument,
  date: PlannedDate<Change>,
  language: Locale,
): Occurrence {
  const facts = factsOf(meeting)
  const { row: text, locale } = textIn(meeting, language)
  const slug = facts.slug ?? ''
  const planned = venueOf(published, facts.venue)
  const venue = venueOf(published, date.change?.row.newVenue) ?? planned
  return {
    key: `${slug}/${date.originalDate}`,
    slug,
    originalDate: date.originalDate,
    title: text.title ?? '',
    summary: text.summary || null,
    locale,
    startsAt: toIso(date.startsAt),
    endsAt: toIso(date.endsAt),
    timeZone: date.startsAt.timeZoneId,
    status: statusOf(facts, date.change),
    change: toOccurrenceChange(meeting, date, { planned, actual: venue }, language),
    attendance: attendanceOf(facts),
    venue: venue && toVenue(venue, language),
    access: accessOf(facts, venue),
    topics: topicsOf(facts.topics, published, language),
  }
}

function statusOf(facts: MeetingRow, change: Change | null): Occurrence['status'] {
  if (facts.planStatus === 'cancelled' || change?.change === 'cancelled') return 'cancelled'
  if (facts.planStatus === 'postponed') return 'postponed'
  return change?.change === 'moved' ? 'moved' : 'scheduled'
}

function toOccurrenceChange(
  meeting: MeetingDocument,
  date: PlannedDate<Change>,
  venues: { planned: VenueDocument | null; actual: VenueDocument | null },
  language: Locale,
): OccurrenceChange | null {
  const note = noteOf(meeting, date.change, language)
  if (!date.change && !note) return null
  const isMoved =
    date.startsAt.epochMilliseconds !== date.plannedStartsAt.epochMilliseconds ||
    date.endsAt.epochMilliseconds !== date.plannedEndsAt.epochMilliseconds
  const isElsewhere = venues.planned !== null && venues.planned !== venues.actual
  return {
    previousStartsAt: isMoved ? toIso(date.plannedStartsAt) : null,
    previousEndsAt: isMoved ? toIso(date.plannedEndsAt) : null,
    previousVenue:
      isElsewhere && venues.planned ? (textIn(venues.planned, language).row.name ?? null) : null,
    note,
  }
}

function noteOf(
  meeting: MeetingDocument,
  change: Change | null,
  language: Locale,
): OccurrenceChange['note'] {
  if (change?.row.note)
    return {
      text: change.row.note,
      locale: isLanguage(change.row.noteLocale) ? change.row.noteLocale : defaultLanguage,
    }
  const facts = factsOf(meeting)
  if (facts.planStatus === 'scheduled') return null
  const { row, locale } = textIn(meeting, language)
  return row.statusNote ? { text: row.statusNote, locale } : null
}

export function attendanceOf(facts: MeetingRow): Occurrence['attendance'] {
  return facts.attendance === 'online' || facts.attendance === 'hybrid'
    ? facts.attendance
    : 'in-person'
}

type VenueDocument = Translations<VenueRow>

export function venueOf(
  published: Published,
  relation: { documentId: string } | null | undefined,
): VenueDocument | null {
  return (relation && published.venues.get(relation.documentId)) ?? null
}

export function toVenue(venue: VenueDocument, language: Locale): Venue {
  const facts = factsOf(venue)
  const { row, locale } = textIn(venue, language)
  return {
    name: row.name ?? '',
    streetAddress: facts.streetAddress || null,
    city: facts.city || null,
    latitude: facts.latitude ?? null,
    longitude: facts.longitude ?? null,
    directions: row.directions || null,
    locale,
  }
}

/** What the meeting says of itself counts; where it says nothing, what is known of the venue. */
export function accessOf(facts: MeetingRow, venue: VenueDocument | null): AccessFacts {
  const own = facts.access
  const place = venue ? factsOf(venue).access : null
  const stepFree = own?.stepFree ?? place?.stepFree
  return {
    stepFree: stepFree ? stepFree === 'yes' : null,
    masks: own?.masks ?? place?.masks ?? null,
    signLanguage: toOffer(own?.signLanguage ?? place?.signLanguage),
    childcare: toOffer(own?.childcare ?? place?.childcare),
  }
}

function toOffer(value: 'provided' | 'on request' | 'none' | null | undefined) {
  return value === 'on request' ? 'on-request' : (value ?? null)
}

function toIso(time: Temporal.ZonedDateTime): string {
  return new Date(time.epochMilliseconds).toISOString()
}
