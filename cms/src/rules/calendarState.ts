import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { isSeries } from '../calendar/furtherDates'
import { occurrencesFrom } from '../calendar/occurrences'
import { each } from '../each'
import { isRecord } from '../records'
import type { Settings } from '../settings'
import { defaultLanguage } from '../content/languages'
import { isType, typeThatIs } from '../content/types'
import { shownInCalendars, type CalendarContent } from '../content/mappers/calendar'
import { isOffAsAWhole } from '../content/mappers/occurrences'
import { datesOfMeeting } from '../content/reading/dateKeys'
import { discussedOf } from '../content/reading/discussed'
import { readOfDates } from '../content/reading/drafted'
import { papers } from '../content/reading/papers'
import {
  byMeeting,
  specialDatesOf,
  statesOf,
  type CalendarStates,
} from '../content/reading/published'
import { plansOf } from '../content/reading/meetingPlans'
import * as queries from '../content/reading/queries'
import { byDocument, factsOf } from '../content/reading/texts'
import { readSiteZone } from '../content/reading/zones'
import { onlyDayOf } from './onlyDay'
import type { Changed, Consequence, PublicChange } from './publicChange'
import { raiseRevision } from './revision'
import { asWithdrawn, meetingWithdrawnBy } from './withdrawnMeetings'

const uid = 'api::calendar-state.calendar-state'
const meeting = typeThatIs('dated')

/** Of a date that a meeting does not have. */
const nothing = sha256('nothing')

/** Rows written at once: databases limit how many values one statement has. */
const batch = 100

/** How the calendar is followed. */
interface Following {
  /** What was public before the change, and may not be any more. */
  withdrawn: Withdrawn
  /** The local date on which the one meeting that is changed took place alone; null: it did not. */
  alone: string | null
  /** What changed did so some time before. */
  isCatchingUp: boolean
}

/** Document ids of meetings. */
type Meetings = ReadonlySet<string> | 'all'

type Withdrawn = ReadonlyMap<string, queries.WithdrawnMeeting>

/** What calendars show otherwise has a new sequence and the time of its last change. */
export const countInCalendars: Consequence = async (change) => {
  const before = await meetingsTellingOf(change)
  const withdrawn = await withdrawnWith(change)
  const alone = await aloneBefore(change)
  const { action } = change
  return async () => {
    const after = await meetingsTellingOf(change)
    const meetings = together(before, after)
    change.alsoChanges(await followCalendar(change.strapi, meetings, { withdrawn, alone }))
    // A date has no page but that of its meeting.
    const { uid } = action
    const isOfDates = isType('ofOneDate', uid) || isType('ofDays', uid) || isType('discussed', uid)
    if (isOfDates && meetings !== 'all') {
      change.alsoChanges([...meetings].map((document) => ({ type: meeting, document })))
    }
  }
}

/** Meetings that a change takes away, as they are before it. */
async function withdrawnWith(change: PublicChange): Promise<Withdrawn> {
  const id = meetingWithdrawnBy(change)
  const withdrawn = id === null ? null : asWithdrawn(await readContent(change.strapi, [id]), id)
  return new Map(id !== null && withdrawn ? [[id, withdrawn]] : [])
}

/** The only day of a meeting that is changed; null: it had several dates, or none that was changed. */
async function aloneBefore({ strapi, action }: PublicChange): Promise<string | null> {
  if (!isType('dated', action.uid) || !('documentId' in action.params)) return null
  const meeting = String(action.params.documentId)
  const isCounted = { meeting, originalDate: { $notNull: true }, sequence: { $gt: 0 } }
  const counted = await strapi.db.query(uid).count({ where: isCounted })
  return counted > 0 ? onlyDayOf(strapi, meeting) : null
}

/**
 * The meetings whose calendar events may tell of a document: to be asked before it is changed, and
 * afterwards, since the change can be what they tell of it.
 */
async function meetingsTellingOf({ strapi, action, result }: PublicChange): Promise<Meetings> {
  const { uid, params } = action
  // The site's own zone is that of all meetings which name none.
  if (isType('settings', uid) && isType('whenAndWhere', uid)) return 'all'
  const meetings = new Set<string>()
  // One after the other: a transaction has one connection.
  for (const documentId of documentIds(params, result)) {
    for (const meeting of await meetingsOf(strapi, uid, documentId)) meetings.add(meeting)
  }
  return meetings
}

function together(a: Meetings, b: Meetings): Meetings {
  return a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b])
}

/** A new document's id stands in the result only; a clone's result lists its rows. */
function documentIds(params: object, result: unknown): Set<string> {
  const entries = isRecord(result) && Array.isArray(result['entries']) ? result['entries'] : []
  const records: unknown[] = [params, result, ...entries]
  return new Set(
    records.flatMap((record) =>
      isRecord(record) && typeof record['documentId'] === 'string' ? [record['documentId']] : [],
    ),
  )
}

async function meetingsOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<string[]> {
  if (isType('dated', uid)) return [documentId]
  if (isType('ofDays', uid)) return meetingsClosedBy(strapi, documentId)
  if (isType('ofOneDate', uid) || isType('discussed', uid)) {
    // What it was in public counts as well as what it is to be.
    const rows: { meeting: { documentId: string } | null }[] = await strapi.db.query(uid).findMany({
      where: { documentId, ...(isType('discussed', uid) && { discussedOn: { $notNull: true } }) },
      select: ['id'],
      populate: { meeting: { select: ['documentId'] } },
    })
    return rows.flatMap(({ meeting }) => (meeting ? [meeting.documentId] : []))
  }
  if (isType('place', uid)) {
    const changes = await strapi.documents(typeThatIs('changing')).findMany({
      filters: { newVenue: { documentId } },
      fields: ['documentId'],
      populate: { meeting: { fields: ['documentId'] } },
    })
    return [
      ...(await publishedMeetings(strapi, { venue: { documentId } })),
      ...(await publishedMeetings(strapi, { phases: { venue: { documentId } } })),
      ...changes.flatMap(({ meeting }) => (meeting ? [meeting.documentId] : [])),
      ...(await meetingsSentTo(strapi, documentId)),
    ]
  }
  return uid === 'api::topic.topic' ? publishedMeetings(strapi, { topics: { documentId } }) : []
}

/** Those with dates on closed days, as they stand now. */
async function meetingsClosedBy(strapi: Core.Strapi, documentId: string): Promise<string[]> {
  const [row] = await queries.readClosures(strapi, [documentId])
  if (!row?.venue) return []
  const venue = { documentId: row.venue.documentId }
  const there = await publishedMeetings(strapi, { $or: [{ venue }, { phases: { venue } }] })
  if (there.length === 0) return []
  const { plans } = await readContent(strapi, there)
  return there.filter((id) =>
    plans.get(id)?.changes.some((change) => change.row.documentId === documentId),
  )
}

/** Those with dates that are at a place since their own is closed. */
async function meetingsSentTo(strapi: Core.Strapi, venue: string): Promise<string[]> {
  const closures = await strapi
    .documents(typeThatIs('ofDays'))
    .findMany({ filters: { newVenue: { documentId: venue } }, fields: ['documentId'] })
  const meetings = await each(closures, ({ documentId }) => meetingsClosedBy(strapi, documentId))
  return meetings.flat()
}

async function publishedMeetings(strapi: Core.Strapi, filters: object): Promise<string[]> {
  const rows = await strapi.documents(meeting).findMany({
    status: 'published',
    locale: defaultLanguage,
    filters,
    fields: ['documentId'],
  })
  return rows.map(({ documentId }) => documentId)
}

/**
 * Compares what calendars show of meetings with what they showed before. Where it differs, and only
 * there, the sequence is raised by one and the time of the last change is now (RFC 5545 §3.8.7.3,
 * §3.8.7.4). A date has a row from its first change on, and keeps it when the change is taken back.
 * To be called inside the transaction of the change.
 *
 * @returns what differed, by its meeting
 */
async function followCalendar(
  strapi: Core.Strapi,
  meetings: Meetings,
  { withdrawn = new Map(), alone = null, isCatchingUp = false }: Partial<Following> = {},
): Promise<Changed[]> {
  if (meetings !== 'all' && meetings.size === 0) return []
  const only = meetings === 'all' ? undefined : [...meetings]
  const content = await readContent(strapi, only)
  const states = statesOf(await queries.readCalendarStates(strapi, only))
  const { siteUrl } = strapi.config.get<Settings>('settings')
  const changed = [
    ...[...content.plans.keys()].flatMap((id) =>
      changedStates(content, id, states, { alone, siteUrl, isCatchingUp }),
    ),
    ...[...withdrawn]
      .filter(([id]) => !content.plans.has(id))
      .flatMap(([id, known]) => withdrawnState(id, known, states)),
  ]
  const added = changed.filter(({ id }) => id === null).map(({ data }) => data)
  for (let first = 0; first < added.length; first += batch) {
    await strapi.db.query(uid).createMany({ data: added.slice(first, first + batch) })
  }
  for (const { id, data } of changed) {
    if (id !== null) await strapi.db.query(uid).update({ where: { id }, data })
  }
  return changed.map(({ data }) => ({ type: uid, document: data.meeting }))
}

/** Catches up with what changed past the document service, or with a new version of the cms. */
export async function ensureCalendarState(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    const changed = await followCalendar(strapi, 'all', { isCatchingUp: true })
    if (changed.length > 0) await raiseRevision(strapi, changed)
  })
}

/**
 * What the events of some meetings are told from, as it is at this point of a transaction.
 *
 * @param only document ids; all when left out
 */
export async function readContent(
  strapi: Core.Strapi,
  only: readonly string[] | undefined,
): Promise<CalendarContent> {
  // One after the other: a transaction has one connection.
  const meetings = byDocument(await queries.meetings.read(strapi, only))
  const dateChanges = byMeeting(await queries.readDateChanges(strapi, only))
  const specialDates = specialDatesOf(
    await readOfDates(strapi, queries.specialDates, 'originalDate', only),
  )
  const discussed = discussedOf(byDocument(await readOfDates(strapi, papers, 'discussedOn', only)))
  const venues = byDocument(await queries.readVenues(strapi))
  const topics = byDocument(await queries.readTopics(strapi))
  const zone = await readSiteZone(strapi)
  const closures = await queries.readClosures(strapi)
  const plans = plansOf({ meetings, dateChanges, closures }, zone)
  // Neither whose a date is nor whether it is confirmed is anything that calendars show.
  const unshown = { groups: new Map(), awaiting: new Set<string>(), taken: new Map() }
  // Nor is since when it is off: what had ended by then is not told anew.
  const calendarStates: CalendarStates = new Map()
  return { meetings, venues, topics, plans, specialDates, discussed, calendarStates, ...unshown }
}

interface ChangedState {
  /** null: a new row. */
  id: number | null
  data: Omit<queries.CalendarStateRow, 'id'>
}

function changedStates(
  content: CalendarContent,
  meeting: string,
  states: CalendarStates,
  { alone, siteUrl, isCatchingUp }: { siteUrl: string } & Omit<Following, 'withdrawn'>,
): ChangedState[] {
  const known = states.get(meeting)
  const plan = content.plans.get(meeting)
  const originalDates = [
    ...(plan?.changes ?? []).map(({ originalDate }) => originalDate),
    ...datesOfMeeting(content.specialDates.keys(), meeting),
    ...datesOfMeeting(content.discussed.keys(), meeting),
  ]
  const keys = new Set([null, ...originalDates, ...(known?.keys() ?? [])])
  const hashes = new Map(
    [...keys].map((key) => [key, sha256(shownInCalendars(content, meeting, key, siteUrl))]),
  )
  // What programs know of a meeting with one date, or of a series without those that are cancelled, has
  // the versions of its dates on top, and must not fall when it loses a date.
  const apart = plan && isSeries(plan) ? alone : null
  const noLongerCounted = [...(known?.values() ?? [])].filter(
    ({ originalDate, hash }) =>
      originalDate !== null &&
      (originalDate === apart || (hash !== nothing && hashes.get(originalDate) === nothing)),
  )
  return [...hashes].flatMap(([originalDate, hash]): ChangedState[] => {
    const before = known?.get(originalDate)
    const offFrom =
      originalDate === null ? offFromOf(content, meeting, { before, isCatchingUp }) : null
    if (before?.hash === hash) {
      const { id, ...data } = before
      return data.offFrom === offFrom ? [] : [{ id, data: { ...data, offFrom } }]
    }
    // Nobody has seen a new meeting differently, but its dates were as planned until they changed.
    const next = before ? before.sequence + 1 : known ? 1 : 0
    const sequence = originalDate === null ? next + sum(noLongerCounted) : next
    const lastModified = new Date().toISOString()
    const data = { meeting, originalDate, hash, sequence, lastModified, offFrom, withdrawn: null }
    return [{ id: before?.id ?? null, data }]
  })
}

/** All dates are off. */
const ever = new Date(0).toISOString()

/**
 * From when on the dates of a meeting are off with it as a whole; null: it takes place. Nobody saw
 * otherwise what is new, what is over can't be called off any more, and of what is only found to be off
 * nobody knows since when.
 */
function offFromOf(
  { meetings, plans }: CalendarContent,
  meeting: string,
  { before, isCatchingUp }: { before: queries.CalendarStateRow | undefined; isCatchingUp: boolean },
): string | null {
  const document = meetings.get(meeting)
  const plan = plans.get(meeting)
  if (!document || !plan || !isOffAsAWhole(factsOf(document))) return null
  if (before?.offFrom) return before.offFrom
  if (!before || isCatchingUp) return ever
  const now = Temporal.Now.instant()
  return occurrencesFrom(plan, now).next().done
    ? ever
    : new Date(now.epochMilliseconds).toISOString()
}

/** A meeting that is taken away is told of once more, and has a version for that. */
function withdrawnState(
  meeting: string,
  withdrawn: queries.WithdrawnMeeting,
  states: CalendarStates,
): ChangedState[] {
  const before = states.get(meeting)?.get(null)
  if (!before) return []
  const hash = sha256('withdrawn')
  const lastModified = new Date().toISOString()
  const sequence = before.sequence + 1
  const { offFrom } = before
  const data = { meeting, originalDate: null, hash, sequence, lastModified, offFrom, withdrawn }
  return [{ id: before.id, data }]
}

function sum(rows: readonly Pick<queries.CalendarStateRow, 'sequence'>[]): number {
  return rows.reduce((total, { sequence }) => total + sequence, 0)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
