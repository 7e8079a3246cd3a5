import { Temporal } from 'temporal-polyfill'
import {
  eventOn,
  eventsOf,
  withoutCancelled,
  type CalendarEvent,
  type EventFacts,
  type Source,
  type Version,
} from '../../calendar/events'
import { calendarColour } from '../palettes'
import type { Calendar, CalendarHead } from '../../calendar/ics'
import { isPhaseOfSeries } from '../../calendar/furtherDates'
import { dateOf, type PlannedDate } from '../../calendar/occurrences'
import { originalDatesBetween } from '../../calendar/originalDates'
import type { Phase, Plan } from '../../calendar/plan'
import { timesOf, wallTimesOn } from '../../calendar/times'
import type { AgendaItem, Locale, Occurrence, OccurrenceChange } from '../../contract'
import { wordsOf } from '../../languages'
import { dateFormat, type DateFormat } from '../../languages/dateFormat'
import { address, defaultLanguage, languages } from '../languages'
import { findListed } from '../reading/below'
import type { Change } from '../reading/plans'
import type { Published } from '../reading/published'
import { factsOf } from '../reading/texts'
import type { WithdrawnMeeting } from '../reading/queries'
import { withdrawnMeetings } from '../reading/withdrawn'
import { siteZone } from '../reading/zones'
import { groupNamesOf } from './groupNames'
import { isoTime } from './instants'
import { meetingPath, meetingTitle } from './meetings'
import { toOccurrence, type MeetingFacts, type Moment } from './occurrences'
import { agendaOn, specialDateOn, type Agenda } from './specialDates'
import { toTopic } from './topics'
import { timeAt } from '../../zones/zonedTime'

/** What events are told from. */
export type CalendarContent = MeetingFacts & Pick<Published, 'plans'>

/** For whom a calendar is made. */
export interface Reader extends Moment {
  /** Public origin of the site, without a trailing slash. */
  siteUrl: string
  /** Whether what is cancelled is left out, for programs that do not show that it is. */
  hidesCancelled?: boolean
}

/** What a calendar tells of one meeting. */
export interface ToldMeeting {
  /** Document id; null: of one that was withdrawn. */
  id: string | null
  /** Its events, worked out of what is public. */
  events: (published: Published) => CalendarEvent[]
}

/** To what a calendar of all meetings is narrowed, by slugs; null: it is not. */
export interface CalendarScope {
  topic: string | null
  group: string | null
}

/** The same by document ids. */
type ScopeIds = CalendarScope

/**
 * Every meeting, or those that have a topic, or belong to a group; null when nobody knows the topic or
 * the group.
 */
export function toSiteCalendar(
  published: Published,
  scope: CalendarScope,
  reader: Reader,
): { head: CalendarHead; meetings: Iterable<ToldMeeting> } | null {
  const { language, siteUrl } = reader
  const topic = scope.topic === null ? null : findTopic(published, scope.topic)
  const group = scope.group === null ? null : findListed(published, 'groups', scope.group, language)
  if (scope.topic !== null && !topic) return null
  if (scope.group !== null && group === null) return null
  const [groupName] = groupNamesOf(
    group === null ? [] : [{ documentId: group }],
    published,
    language,
  )
  const names = [
    ...(topic ? [toTopic(topic.document, language).name] : []),
    ...(groupName ? [groupName.title] : []),
  ]
  const name = branchName(published, language)
  const head = {
    ...headOf(published, reader),
    name: names.length > 0 ? `${name}: ${names.join(', ')}` : name,
    url: siteUrl + address('meetings', language) + queryOf(scope),
    source: siteUrl + address('calendar.ics', language) + queryOf(scope, reader),
  }
  return { head, meetings: toldMeetings(published, { topic: topic?.id ?? null, group }, reader) }
}

/** What was planned of a withdrawn meeting is cancelled, without any of its words. */
function withdrawnEvents(
  published: Published,
  id: string,
  { timeZone, phases, furtherDates }: WithdrawnMeeting,
  reader: Reader,
): CalendarEvent[] {
  const facts: EventFacts = {
    summary: wordsOf(reader.language).content.cancelled,
    description: null,
    location: null,
    geo: null,
    url: null,
    categories: [],
    status: 'CANCELLED',
  }
  const window = windowAt(published, reader.now)
  const plan = { timeZone, phases, changes: [], ...(furtherDates && { furtherDates }) }
  const source = { ...sourceOf(published, id, plan, window, reader), facts: () => facts }
  return told(eventsOf(source), reader)
}

/** Says to those who subscribed to a meeting that it is withdrawn; null: it is not. */
export function toWithdrawnCalendar(
  published: Published,
  id: string,
  reader: Reader,
): Calendar | null {
  const withdrawn = published.calendarStates.get(id)?.get(null)?.withdrawn
  if (!withdrawn) return null
  return {
    ...headOf(published, reader),
    name: branchName(published, reader.language),
    events: withdrawnEvents(published, id, withdrawn, reader),
  }
}

function* toldMeetings(
  published: Published,
  { topic, group }: ScopeIds,
  reader: Reader,
): Generator<ToldMeeting> {
  for (const id of published.plans.keys()) {
    if (topic !== null && !isRelated(published, id, 'topics', topic)) continue
    if (group !== null && !isRelated(published, id, 'groups', group)) continue
    yield { id, events: (content) => meetingEvents(content, id, reader) }
  }
  for (const [id, withdrawn] of withdrawnMeetings(published, reader.now)) {
    if (topic !== null && !withdrawn.topics.includes(topic)) continue
    if (group !== null && !withdrawn.groups?.includes(group)) continue
    yield { id: null, events: (content) => withdrawnEvents(content, id, withdrawn, reader) }
  }
}

function meetingEvents(published: Published, id: string, reader: Reader): CalendarEvent[] {
  const plan = published.plans.get(id)
  const window = windowAt(published, reader.now)
  return plan ? told(eventsOf(sourceOf(published, id, plan, window, reader)), reader) : []
}

/** All dates of a meeting. */
export function toMeetingCalendar(published: Published, id: string, reader: Reader): Calendar {
  const path = addressOfMeeting(published, id, reader.language)
  return {
    ...headOf(published, reader),
    name: `${meetingTitle(published, id, reader.language) ?? ''} · ${branchName(published, reader.language)}`,
    url: reader.siteUrl + path,
    source: `${reader.siteUrl}${path}/calendar.ics${queryOf({}, reader)}`,
    events: meetingEvents(published, id, reader),
  }
}

/** One date of a meeting, to be kept: it has no source. Null when the rule does not name it. */
export function toDateCalendar(
  published: Published,
  id: string,
  originalDate: string,
  reader: Reader,
): Calendar | null {
  const plan = published.plans.get(id)
  const window = windowAt(published, reader.now)
  const event = plan && eventOn(sourceOf(published, id, plan, window, reader), originalDate)
  if (!event) return null
  const { language } = reader
  return {
    ...headOf(published, reader),
    name: `${meetingTitle(published, id, language) ?? ''} · ${branchName(published, language)}`,
    url: event.url,
    events: [event],
  }
}

function told(events: CalendarEvent[], { hidesCancelled }: Reader): CalendarEvent[] {
  return hidesCancelled ? withoutCancelled(events) : events
}

/** What follows the address of a feed. */
function queryOf(
  { topic = null, group = null }: Partial<CalendarScope>,
  { hidesCancelled = false }: Pick<Reader, 'hidesCancelled'> = {},
): string {
  const query = new URLSearchParams({
    ...(topic !== null && { topic }),
    ...(group !== null && { group }),
    ...(hidesCancelled && { cancelled: 'hidden' }),
  }).toString()
  return query === '' ? '' : `?${query}`
}

function headOf(published: Published, { language, now }: Reader): CalendarHead {
  const timeZone = siteZone(published.settings)
  return {
    name: '',
    url: null,
    source: null,
    color: calendarColour(published.settings[defaultLanguage] ?? {}),
    timeZone,
    year: timeAt(now, timeZone).year,
    language,
  }
}

function branchName({ settings }: Published, language: Locale): string {
  return (settings[language] ?? settings[defaultLanguage])?.branchName ?? ''
}

export function findTopic({ topics }: Pick<Published, 'topics'>, slug: string) {
  for (const [id, document] of topics) {
    if (factsOf(document).slug === slug) return { id, document }
  }
  return null
}

/** Whether a meeting has a topic, or belongs to a group. */
function isRelated(
  { meetings }: Published,
  id: string,
  name: 'topics' | 'groups',
  other: string,
): boolean {
  const meeting = meetings.get(id)
  return (
    (meeting && factsOf(meeting)[name]?.some(({ documentId }) => documentId === other)) ?? false
  )
}

function addressOfMeeting({ meetings }: MeetingFacts, id: string, language: Locale): string {
  const meeting = meetings.get(id)
  return address(meetingPath((meeting && factsOf(meeting).slug) ?? ''), language)
}

function sourceOf(
  published: Published,
  id: string,
  plan: Plan<Change>,
  window: Window,
  reader: Reader,
): Source<Change> {
  return {
    uid: id,
    plan,
    told: [
      ...[...(published.calendarStates.get(id)?.keys() ?? [])].filter((date) => date !== null),
      ...datesThatTookPlace(published, id, plan, window),
    ],
    window,
    facts: (date, phase) =>
      date ? dateFacts(published, id, date, reader) : seriesFacts(published, id, phase, reader),
    version: (originalDate) => versionOf(published, id, originalDate),
  }
}

type Window = Source<Change>['window']

/** Those of a meeting that is off as a whole which had ended by then: they differ from their series. */
function datesThatTookPlace(
  { calendarStates }: Published,
  id: string,
  plan: Plan<Change>,
  { from }: Window,
): string[] {
  const state = calendarStates.get(id)?.get(null)
  if (!state?.offFrom || state.withdrawn) return []
  const last = timeAt(Temporal.Instant.from(state.offFrom), plan.timeZone).toPlainDate().toString()
  return last < from ? [] : originalDatesBetween(plan, from, last)
}

export function windowAt({ settings }: Pick<Published, 'settings'>, now: Temporal.Instant): Window {
  return windowIn(siteZone(settings), now)
}

/**
 * From the last year to the year after next: it moves once a year, and files stay equal between.
 *
 * @param zone of the site
 */
export function windowIn(zone: string, now: Temporal.Instant): Window {
  const { year } = timeAt(now, zone)
  return { from: `${year - 1}-01-01`, to: `${year + 2}-12-31` }
}

/**
 * A date has the version of its meeting, which tells most of it, and counts its own changes on top:
 * both only rise.
 */
function versionOf(published: Published, id: string, originalDate: string | null): Version {
  const states = published.calendarStates.get(id)
  const meeting = published.meetings.get(id)
  const own = states?.get(null) ?? {
    sequence: 0,
    lastModified: isoTime(meeting && factsOf(meeting).updatedAt),
  }
  const date = originalDate === null ? undefined : states?.get(originalDate)
  if (!date) return own
  return {
    sequence: own.sequence + date.sequence,
    lastModified: own.lastModified > date.lastModified ? own.lastModified : date.lastModified,
  }
}

type Language = Pick<Reader, 'language' | 'siteUrl'>

/** A series is told as a date of it would be that nobody has changed. */
function seriesFacts(
  content: CalendarContent,
  id: string,
  phase: Phase,
  reader: Language,
): EventFacts {
  const zone = content.plans.get(id)?.timeZone ?? 'UTC'
  const { startsAt, endsAt } = timesOf(wallTimesOn(phase, phase.from), zone)
  const date = { originalDate: phase.from, phase, startsAt, endsAt, change: null }
  const planned = { ...date, plannedStartsAt: startsAt, plannedEndsAt: endsAt }
  const nothing = new Map<string, never>()
  const own = { specialDates: nothing, discussed: nothing, calendarStates: nothing }
  const plain = { ...withoutRoom(content), ...own }
  return eventFacts(
    toOccurrence(plain, id, planned, reader.language),
    reader.siteUrl + addressOfMeeting(content, id, reader.language),
    reader.language,
  )
}

/**
 * Calendars don't tell how many places are left, so that nobody who signs up makes them older, nor whose
 * a date is.
 */
function withoutRoom(content: CalendarContent): MeetingFacts {
  const { meetings, venues, topics, awaiting, specialDates, discussed, calendarStates } = content
  const untold = { groups: new Map(), taken: new Map() }
  return {
    meetings,
    venues,
    topics,
    awaiting,
    specialDates,
    discussed,
    calendarStates,
    ...untold,
  }
}

/** Dates of a series have pages of their own. */
function dateFacts(
  content: CalendarContent,
  id: string,
  date: PlannedDate<Change>,
  { language, siteUrl }: Language,
): EventFacts {
  const page = siteUrl + addressOfMeeting(content, id, language)
  const plan = content.plans.get(id)
  const url = plan && isPhaseOfSeries(plan, date.phase) ? `${page}/${date.originalDate}` : page
  const special = specialDateOn(content, id, date.originalDate)
  const agenda = agendaOn(special, date, language)
  return eventFacts(toOccurrence(withoutRoom(content), id, date, language), url, language, agenda)
}

function eventFacts(
  occurrence: Occurrence,
  url: string,
  language: Locale,
  agenda?: Agenda,
): EventFacts {
  const { latitude, longitude } = occurrence.venue ?? { latitude: null, longitude: null }
  const hasPlace = occurrence.attendance !== 'online' && latitude !== null && longitude !== null
  return {
    summary: summaryOf(occurrence, language),
    ...(occurrence.locale !== language && { language: occurrence.locale }),
    description: [
      ...descriptionLines(occurrence, language),
      ...agendaLines(agenda?.items ?? [], occurrence, language),
      url,
    ].join('\n'),
    location: locationOf(occurrence, language),
    geo: hasPlace ? { latitude, longitude } : null,
    url,
    categories: occurrence.topics.map(({ name }) => name),
    status: eventStatuses[occurrence.status],
  }
}

const eventStatuses: Record<Occurrence['status'], EventFacts['status']> = {
  scheduled: 'CONFIRMED',
  moved: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

/** Many programs show nothing of the status. */
function summaryOf({ status, title }: Occurrence, language: Locale): string {
  const { cancelled, postponed } = wordsOf(language).content
  if (status === 'cancelled') return `${cancelled}: ${title}`
  return status === 'postponed' ? `${postponed}: ${title}` : title
}

function locationOf({ attendance, venue }: Occurrence, language: Locale): string | null {
  if (attendance === 'online') return wordsOf(language).content.attendance.online
  if (!venue) return null
  return [venue.name, venue.streetAddress, venue.city].filter(Boolean).join(', ')
}

function descriptionLines(occurrence: Occurrence, language: Locale): string[] {
  const { change, summary, speakers, attendance } = occurrence
  const words = wordsOf(language).content
  return [
    ...(change ? changeLines(occurrence, change, language) : []),
    ...(summary ? [summary] : []),
    ...(speakers.length > 0 ? [capitalized(words.withSpeakers(speakers))] : []),
    words.attendance[attendance],
    ...accessLines(occurrence, language),
  ]
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "7:00 PM Welcome – Alex (room 2)", with its day where the date has several. */
function agendaLines(
  items: readonly AgendaItem[],
  { timeZone }: Occurrence,
  language: Locale,
): string[] {
  const days = new Set(items.map(({ startsAt }) => startsAt.slice(0, 10)))
  const format = dateFormat(language, {
    timeZone,
    timeStyle: 'short',
    ...(days.size > 1 && { dateStyle: 'medium' }),
  })
  return items.map(({ startsAt, title, who, room }) => {
    const time = format.format(Date.parse(startsAt)).replace(/[\u2009\u202f]/g, ' ')
    return `${time} ${title}${who ? ` – ${who}` : ''}${room ? ` (${room})` : ''}`
  })
}

function changeLines(
  occurrence: Occurrence,
  { previousStartsAt, previousEndsAt, previousVenue, note }: OccurrenceChange,
  language: Locale,
): string[] {
  const { movedFrom, insteadOf } = wordsOf(language).content
  const lines: string[] = []
  if (previousStartsAt !== null && previousEndsAt !== null) {
    const format = timesFormat(language, occurrence)
    // The midnight after the last day belongs to the next one.
    const end = Date.parse(previousEndsAt) - (occurrence.allDay ? 1 : 0)
    lines.push(movedFrom(format.formatRange(Date.parse(previousStartsAt), end)))
  }
  if (previousVenue !== null) lines.push(insteadOf(previousVenue))
  if (note) lines.push(note.text)
  return lines
}

function timesFormat(language: Locale, { timeZone, allDay }: Occurrence): DateFormat {
  return dateFormat(language, {
    timeZone,
    dateStyle: 'full',
    ...(!allDay && { timeStyle: 'short' }),
  })
}

/** What is known of access, in one line; none where nothing is. */
export function accessLines({ access }: Occurrence, language: Locale): string[] {
  const words = wordsOf(language).content
  const facts = [
    access.stepFree === null ? null : words.stepFree[access.stepFree ? 'yes' : 'no'],
    access.masks && words.masks[access.masks],
    access.signLanguage && words.signLanguage[access.signLanguage],
    access.childcare && words.childcare[access.childcare],
  ].filter((fact) => fact !== null)
  return facts.length > 0 ? [facts.join(' · ')] : []
}

/**
 * What calendars show of a meeting in all languages, to be compared with what they showed before:
 * of its plan, or of one date as it is now. It says nothing of the window, which moves by itself.
 */
export function shownInCalendars(
  content: CalendarContent,
  id: string,
  originalDate: string | null,
  siteUrl: string,
): string {
  const plan = content.plans.get(id)
  if (!plan) return 'nothing'
  const inEachLanguage = (facts: (reader: Language) => EventFacts) =>
    languages.map(({ code }) => facts({ language: code, siteUrl }))
  if (originalDate === null) {
    const { timeZone, phases, furtherDates } = plan
    const facts = phases.map((phase) =>
      inEachLanguage((reader) => seriesFacts(content, id, phase, reader)),
    )
    // Without any it is as it was before there could be some: nothing has a new version by that.
    return JSON.stringify([timeZone, phases, facts, ...(furtherDates ? [furtherDates] : [])])
  }
  const date = dateOf(plan, originalDate)
  if (!date) return 'nothing'
  const facts = inEachLanguage((reader) => dateFacts(content, id, date, reader))
  return JSON.stringify([date.startsAt.toString(), date.endsAt.toString(), facts])
}
