import type { Temporal } from 'temporal-polyfill'
import { midnightInDays } from '../calendar/times'
import type { AgendaEntry } from '../calendar/agenda'
import type { Occurrence } from '../contract'
import { ahead, take, toOccurrence, type Moment } from '../content/mappers/occurrences'
import type { Change } from '../content/reading/plans'
import type { Published } from '../content/reading/published'
import { siteZone } from '../content/reading/zones'
import { occurrenceInWords } from '../content/inWords/occurrences'
import type { ComingDate, MovedDate, NextDate } from './homeContract'
import { ownChange, reportedClosure } from './reportedClosure'
import { takenBack } from './takenBack'

/** How far editors look ahead at what is still missing, in days. */
const soonDays = 14

/**
 * The next dates, soonest first.
 *
 * @param meeting document id; null: those of all meetings
 */
export function comingDates(
  published: Published,
  moment: Moment,
  { meeting, limit }: { meeting: string | null; limit: number },
): ComingDate[] {
  return take(entriesOf(published, moment.now, meeting), limit).map((entry) =>
    toComingDate(published, entry, moment),
  )
}

function* entriesOf(
  published: Published,
  now: Temporal.Instant,
  meeting: string | null,
): Generator<AgendaEntry<Change>> {
  for (const entry of published.agenda.in(ahead(published, now))) {
    if (meeting === null || entry.id === meeting) yield entry
  }
}

function toComingDate(
  published: Published,
  { id, date }: AgendaEntry<Change>,
  { language, now }: Moment,
): ComingDate {
  const occurrence = toOccurrence(published, id, date, language)
  return {
    meeting: id,
    title: occurrence.title,
    originalDate: date.originalDate,
    words: occurrenceInWords(occurrence, language),
    state: stateOf(occurrence, date.change),
    note: occurrence.change?.note?.text ?? null,
    place: occurrence.venue?.name ?? null,
    change: ownChange(date),
    takenBack: takenBack(date, now),
    closure: reportedClosure(published, id, date, language),
    moved: date.change && movedBy(date.change),
    elsewhere:
      date.change?.says === 'closure' ? (date.change.row.newVenue?.documentId ?? null) : null,
  }
}

/** Closed days put dates elsewhere, too, which is not for the form of one date to change. */
function movedBy({ change, says, row, ...times }: Change): MovedDate | null {
  if (change !== 'moved' && !(change === 'otherVenue' && says !== 'closure')) return null
  return {
    newDate: times.newDate ?? '',
    newStartTime: times.newStartTime ?? '',
    newEndTime: times.newEndTime ?? '',
    newVenue: row.newVenue?.documentId ?? '',
  }
}

function stateOf({ status }: Occurrence, change: Change | null): ComingDate['state'] {
  if (status === 'scheduled' && change?.change === 'otherVenue') return 'other-venue'
  return status
}

/** A date that needs something before people come. */
export interface DateInNeed {
  meeting: string
  title: string
  words: string
}

/** Of each meeting the first date in the next two weeks to which people can't find. */
export function withoutPlace(published: Published, moment: Moment): DateInNeed[] {
  return firstDates(published, moment, ({ venue }) => venue === null)
}

/** Of each meeting the first date in the next two weeks of whose access nothing is known. */
export function withoutAccess(published: Published, moment: Moment): DateInNeed[] {
  return firstDates(published, moment, ({ access }) =>
    Object.values(access).every((fact) => fact === null),
  )
}

function firstDates(
  published: Published,
  { language, now }: Moment,
  isMissing: (occurrence: Occurrence) => boolean,
): DateInNeed[] {
  const span = { from: now, to: midnightInDays(siteZone(published.settings), now, soonDays) }
  const found = new Map<string, DateInNeed>()
  for (const { id, date } of published.agenda.in(span)) {
    if (found.has(id)) continue
    const occurrence = toOccurrence(published, id, date, language)
    if (!isAttended(occurrence) || !isMissing(occurrence)) continue
    const words = occurrenceInWords(occurrence, language)
    found.set(id, { meeting: id, title: occurrence.title, words })
  }
  return [...found.values()]
}

/** Whether somebody goes there. */
function isAttended(occurrence: Occurrence): boolean {
  return takesPlace(occurrence) && occurrence.attendance !== 'online'
}

/** The meetings that have a date ahead. */
export function comingMeetings(published: Published, now: Temporal.Instant): Set<string> {
  return new Set([...entriesOf(published, now, null)].map(({ id }) => id))
}

/** The next date on which each published meeting takes place, by document id; the soonest first. */
export function nextDates(
  published: Published,
  { language, now }: Moment,
): ReadonlyMap<string, NextDate> {
  const dates = new Map<string, NextDate>()
  for (const { id, date } of entriesOf(published, now, null)) {
    if (dates.has(id)) continue
    const occurrence = toOccurrence(published, id, date, language)
    if (!takesPlace(occurrence)) continue
    const words = occurrenceInWords(occurrence, language)
    dates.set(id, { words, place: occurrence.venue?.name ?? null })
  }
  return dates
}

function takesPlace({ status }: Occurrence): boolean {
  return status !== 'cancelled' && status !== 'postponed'
}
