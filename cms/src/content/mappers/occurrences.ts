import type { Temporal } from 'temporal-polyfill'
import { occurrencesFrom, type PlannedDate, type Span } from '../../calendar/occurrences'
import { midnightInDays } from '../../calendar/times'
import type {
  AccessFacts,
  Attendance,
  Locale,
  Occurrence,
  OccurrenceChange,
  Venue,
} from '../../contract'
import type { AccessNeed } from '../narrowing'
import type { Change } from '../reading/plans'
import { dateKey } from '../reading/dateKeys'
import type { Published } from '../reading/published'
import type { MeetingRow, VenueRow } from '../reading/queries'
import { factsOf, textIn, type Translations } from '../reading/texts'
import { siteZone } from '../reading/zones'
import { noteIn } from './changeNotes'
import { groupNamesOf } from './groupNames'
import { toPlaces } from './places'
import { dateWords, discussedOn, speakerNames, specialDateOn } from './specialDates'
import { topicsOf } from './topics'

/** For whom and when an answer is made. */
export interface Moment {
  language: Locale
  now: Temporal.Instant
}

/** How far ahead the programme is known, in days. */
export const horizonDays = 400

/** What a date is told from. */
export type MeetingFacts = Pick<
  Published,
  | 'meetings'
  | 'venues'
  | 'topics'
  | 'groups'
  | 'awaiting'
  | 'taken'
  | 'specialDates'
  | 'discussed'
  | 'calendarStates'
>

/** What dates to come are told from. */
export type Programme = MeetingFacts &
  Pick<Published, 'plans' | 'settings'> & { agenda: Pick<Published['agenda'], 'in'> }

/** What dates can be narrowed to; what is absent does not narrow. */
export interface Filter {
  /** Slugs of topics, one of which the meeting has. */
  topics?: ReadonlySet<string>
  /** Slug of a group, to which the meeting belongs. */
  group?: string
  attendance?: Attendance
  access?: AccessNeed
  /** True: neither cancelled nor postponed. */
  takesPlace?: boolean
  /**
   * Of a meeting that is off as a whole, only the first date that has not ended then: that one tells
   * all there is to say.
   */
  offOnceFrom?: Temporal.Instant
}

/** The time from now to where the programme ends, which moves at the site's midnight. */
export function ahead({ settings }: Pick<Published, 'settings'>, now: Temporal.Instant): Span {
  return { from: now, to: midnightInDays(siteZone(settings), now, horizonDays) }
}

/** How far back meetings tell of their dates: as far as the programme goes ahead, to a midnight. */
export function behind({ settings }: Published, now: Temporal.Instant): Span {
  return { from: midnightInDays(siteZone(settings), now, -horizonDays), to: now }
}

/** The dates that have not ended yet, soonest first. */
export function upcoming(
  published: Programme,
  { language, now }: Moment,
  filter: Filter & { limit: number },
): Occurrence[] {
  const once = { ...filter, offOnceFrom: now }
  return take(occurrencesOfAll(published, ahead(published, now), language, once), filter.limit)
}

/** The first ones of a list that is made as it is read. */
export function take<Item>(items: Iterable<Item>, limit: number): Item[] {
  const taken: Item[] = []
  if (limit < 1) return taken
  for (const item of items) {
    taken.push(item)
    if (taken.length === limit) break
  }
  return taken
}

/** The dates of all meetings in the span, in the order in which they start, as they are asked for. */
export function* occurrencesOfAll(
  published: Programme,
  span: Span,
  language: Locale,
  filter: Filter = {},
): Generator<Occurrence> {
  const told = new Map<string, string | undefined>()
  for (const { id, date } of published.agenda.in(span)) {
    if (!matches(published, id, date, filter)) continue
    if (filter.offOnceFrom && wholeStatusOn(published, id, date) !== 'scheduled') {
      if (!told.has(id)) told.set(id, firstDate(published, id, filter.offOnceFrom))
      if (told.get(id) !== date.originalDate) continue
    }
    yield toOccurrence(published, id, date, language)
  }
}

export function isOffAsAWhole({ planStatus }: Pick<MeetingRow, 'planStatus'>): boolean {
  return planStatus === 'cancelled' || planStatus === 'postponed'
}

/** What the status of the whole meeting is to a date: one that had ended by then took place. */
function wholeStatusOn(
  { meetings, calendarStates }: MeetingFacts,
  id: string,
  { endsAt }: PlannedDate,
): NonNullable<MeetingRow['planStatus']> {
  const meeting = meetings.get(id)
  const facts = meeting && factsOf(meeting)
  if (!facts || !isOffAsAWhole(facts)) return 'scheduled'
  const offFrom = calendarStates.get(id)?.get(null)?.offFrom ?? null
  const tookPlace = offFrom !== null && endsAt.epochMilliseconds <= Date.parse(offFrom)
  return tookPlace ? 'scheduled' : (facts.planStatus ?? 'scheduled')
}

function firstDate(
  { plans }: Pick<Published, 'plans'>,
  id: string,
  from: Temporal.Instant,
): string | undefined {
  const plan = plans.get(id)
  if (!plan) return undefined
  for (const { originalDate } of occurrencesFrom(plan, from)) return originalDate
  return undefined
}

function matches(
  published: MeetingFacts,
  id: string,
  date: PlannedDate<Change>,
  { topics, group, attendance, access, takesPlace }: Filter,
): boolean {
  const meeting = published.meetings.get(id)
  if (!meeting) return false
  const facts = factsOf(meeting)
  return (
    (!topics || hasTopic(published, facts, topics)) &&
    (group === undefined || isOfGroup(published, facts, group)) &&
    (!attendance || attends(attendanceOf(facts), attendance)) &&
    (!access || offers(accessOf(facts, venuesOn(published, facts, date)), access)) &&
    (!takesPlace || !isOff(statusOn(published, id, date)))
  )
}

function hasTopic({ topics }: MeetingFacts, facts: MeetingRow, slugs: ReadonlySet<string>) {
  return (facts.topics ?? []).some(({ documentId }) => {
    const topic = topics.get(documentId)
    return topic !== undefined && slugs.has(factsOf(topic).slug ?? '')
  })
}

function isOfGroup({ groups }: MeetingFacts, facts: MeetingRow, slug: string) {
  return (facts.groups ?? []).some(({ documentId }) => {
    const group = groups.get(documentId)
    return group !== undefined && factsOf(group).slug === slug
  })
}

/** Whoever asks for one way to attend can attend a hybrid meeting as well. */
function attends(attendance: Attendance, asked: Attendance): boolean {
  return attendance === asked || attendance === 'hybrid'
}

function offers(access: AccessFacts, need: AccessNeed): boolean {
  switch (need) {
    case 'step-free':
      return access.stepFree === true
    case 'masks':
      return access.masks === 'required' || access.masks === 'encouraged'
    case 'sign-language':
      return access.signLanguage === 'provided' || access.signLanguage === 'on-request'
    case 'childcare':
      return access.childcare === 'provided' || access.childcare === 'on-request'
  }
}

/** True when nobody should come on such a date. */
export function isOff(status: Occurrence['status']): boolean {
  return status === 'cancelled' || status === 'postponed'
}

/** One date as the contract tells it. */
export function toOccurrence(
  published: MeetingFacts,
  id: string,
  date: PlannedDate<Change>,
  language: Locale,
): Occurrence {
  const meeting = published.meetings.get(id)
  if (!meeting) throw new Error(`meeting ${id} is not public`)
  const facts = factsOf(meeting)
  const special = specialDateOn(published, id, date.originalDate)
  const discussed = discussedOn(published, id, date.originalDate)
  const words = dateWords(meeting, { special, discussed }, language)
  const slug = facts.slug ?? ''
  const venues = venuesOn(published, facts, date)
  const venue = venues.actual
  const status = statusOn(published, id, date)
  const places = toPlaces(published, id, date.originalDate)
  const speakers = speakerNames(special, language)
  const groups = groupNamesOf(facts.groups, published, language)
  return {
    key: `${slug}/${date.originalDate}`,
    slug,
    originalDate: date.originalDate,
    ...words,
    speakers,
    ...(special && words.ownTitle === null && speakers.length === 0 && { isSpecial: true }),
    startsAt: date.startsAt.localTime,
    endsAt: date.endsAt.localTime,
    allDay: date.phase.allDay,
    timeZone: date.startsAt.timeZone,
    status,
    change: toOccurrenceChange(date, noteOn(published, id, date, language), venues, language),
    ...(places && { places }),
    awaitsConfirmation: !isOff(status) && published.awaiting.has(dateKey(id, date.originalDate)),
    attendance: attendanceOf(facts),
    venue: venue && toVenue(venue, language),
    access: accessOf(facts, venues),
    topics: topicsOf(facts.topics, published, language),
    ...(groups.length > 0 && { groups }),
  }
}

function statusOn(
  published: MeetingFacts,
  id: string,
  date: PlannedDate<Change>,
): Occurrence['status'] {
  const ofWhole = wholeStatusOn(published, id, date)
  if (ofWhole === 'cancelled' || date.change?.change === 'cancelled') return 'cancelled'
  if (ofWhole === 'postponed') return 'postponed'
  return isMoved(date) ? 'moved' : 'scheduled'
}

function isMoved({ startsAt, endsAt, plannedStartsAt, plannedEndsAt }: PlannedDate): boolean {
  return (
    startsAt.epochMilliseconds !== plannedStartsAt.epochMilliseconds ||
    endsAt.epochMilliseconds !== plannedEndsAt.epochMilliseconds
  )
}

function toOccurrenceChange(
  date: PlannedDate<Change>,
  note: OccurrenceChange['note'],
  venues: Venues,
  language: Locale,
): OccurrenceChange | null {
  if ((!date.change || date.change.change === 'asPlanned') && !note) return null
  const wasMoved = isMoved(date)
  const isElsewhere = venues.planned !== null && venues.planned !== venues.actual
  return {
    previousStartsAt: wasMoved ? date.plannedStartsAt.localTime : null,
    previousEndsAt: wasMoved ? date.plannedEndsAt.localTime : null,
    previousVenue:
      isElsewhere && venues.planned ? (textIn(venues.planned, language).row.name ?? null) : null,
    note,
  }
}

function noteOn(
  published: MeetingFacts,
  id: string,
  date: PlannedDate<Change>,
  language: Locale,
): OccurrenceChange['note'] {
  const ofDate = date.change && noteIn(date.change.row, language)
  if (ofDate) return ofDate
  const meeting = published.meetings.get(id)
  if (!meeting || wholeStatusOn(published, id, date) === 'scheduled') return null
  const { row, locale } = textIn(meeting, language)
  return row.statusNote ? { text: row.statusNote, locale } : null
}

export function attendanceOf(facts: MeetingRow): Occurrence['attendance'] {
  return facts.attendance === 'online' || facts.attendance === 'hybrid'
    ? facts.attendance
    : 'in-person'
}

type VenueDocument = Translations<VenueRow>

interface Venues {
  /** The one that the meeting names: what it says of its place is about that one. */
  own: VenueDocument | null
  planned: VenueDocument | null
  actual: VenueDocument | null
}

/** Whether a date is elsewhere than at the venue that the meeting names. */
export function isAway(published: MeetingFacts, id: string, date: PlannedDate<Change>): boolean {
  const meeting = published.meetings.get(id)
  if (!meeting) return false
  const { own, actual } = venuesOn(published, factsOf(meeting), date)
  return own !== actual
}

function venuesOn(published: MeetingFacts, facts: MeetingRow, date: PlannedDate<Change>): Venues {
  const own = venueOf(published, facts.venue)
  const planned = published.venues.get(date.phase.venue ?? '') ?? own
  return { own, planned, actual: venueOf(published, date.change?.row.newVenue) ?? planned }
}

export function venueOf(
  { venues }: Pick<Published, 'venues'>,
  relation: { documentId: string } | null | undefined,
): VenueDocument | null {
  return (relation && venues.get(relation.documentId)) ?? null
}

export function toVenue(venue: VenueDocument, language: Locale): Venue {
  const facts = factsOf(venue)
  const { row, locale } = textIn(venue, language)
  return {
    name: row.name ?? '',
    shortName: row.shortName || null,
    streetAddress: facts.streetAddress || null,
    city: facts.city || null,
    latitude: facts.latitude ?? null,
    longitude: facts.longitude ?? null,
    directions: row.directions || null,
    locale,
  }
}

/**
 * What the meeting says of itself counts; where it says nothing, what is known of the venue. Of
 * stairs it speaks for its own venue only: nobody must come in vain.
 */
function accessOf(facts: MeetingRow, { own: ownVenue, actual }: Venues): AccessFacts {
  const own = facts.access
  const place = actual ? factsOf(actual).access : null
  const stepFree = ownVenue === actual ? (own?.stepFree ?? place?.stepFree) : place?.stepFree
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
