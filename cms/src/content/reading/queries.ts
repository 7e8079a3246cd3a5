/**
 * The queries of the front door, beside those in files of their own that `listed.ts` brings together:
 * published rows only, explicit fields. Nothing that a visitor sends reaches them but an id that was
 * found in their own answers. Previews ask for drafts by the id in a link that the cms has signed.
 */
import type { Core } from '@strapi/strapi'
import type { Plan } from '../../calendar/plan'
import type { Locale } from '../../contract'
import { defaultLanguage } from '../languages'
import {
  access,
  byTheirLanguage,
  everyLanguage,
  fields,
  file,
  idOnly,
  inOrder,
  link,
} from './asking'
import { drafted, type RowOf, type TextRowOf } from './drafted'

type Strapi = Core.Strapi

type Status = 'draft' | 'published'

/** What is read of each type of section. */
export const sectionSelection = {
  'sections.rich-text': { fields: ['text'] },
  'sections.hero': {
    fields: ['title', 'text', 'showNextMeeting'],
    populate: { image: file, links: link },
  },
  'sections.upcoming-meetings': {
    fields: ['title', 'count'],
    populate: { topic: idOnly, group: idOnly },
  },
  'sections.positions': {
    fields: ['title', 'show'],
    populate: { topic: idOnly, chosen: { populate: { position: idOnly } } },
  },
  'sections.news': { fields: ['title', 'count'], populate: { topic: idOnly, group: idOnly } },
  'sections.people': {
    fields: ['title'],
    populate: { chosen: { fields: ['text'], populate: { person: idOnly } } },
  },
  'sections.groups': {
    fields: ['title'],
    populate: { chosen: { populate: { group: idOnly } } },
  },
  'sections.documents': {
    fields: ['title', 'show', 'count', 'kind'],
    populate: { group: idOnly, chosen: { populate: { paper: idOnly } } },
  },
  'sections.call-to-action': { fields: ['title', 'text'], populate: { links: link } },
  'sections.support': { fields: ['way', 'title', 'text'] },
  'sections.picture': { fields: ['caption', 'credit'], populate: { image: file } },
  'sections.gallery': {
    fields: ['title'],
    populate: { pictures: { fields: ['caption', 'credit'], populate: { image: file } } },
  },
  'sections.video': {
    fields: ['title', 'text', 'url'],
    populate: { file, poster: file, captions: file },
  },
  'sections.quote': { fields: ['text', 'attribution', 'sourceUrl'] },
  'sections.questions': {
    fields: ['title'],
    populate: { items: { fields: ['question', 'answer'] } },
  },
  'sections.download': { fields: ['title', 'description'], populate: { file } },
  'sections.sign-up': { fields: ['title', 'text'] },
}

export const pages = drafted({
  uid: 'api::page.page',
  rows: (strapi, asked) =>
    strapi.documents('api::page.page').findMany({
      ...asked,
      ...fields('locale', 'title', 'onlyIn', 'slug', 'lead', 'createdAt', 'updatedAt'),
      populate: { parent: idOnly },
    }),
  texts: (strapi, asked) =>
    strapi.documents('api::page.page').findOne({
      ...asked,
      fields: ['description'],
      populate: { shareImage: file, sections: { on: sectionSelection } },
    }),
})

/** All of a meeting but its long texts. */
const meetingSelection = {
  ...fields(
    'locale',
    'title',
    'onlyIn',
    'slug',
    'summary',
    'firstDate',
    'allDay',
    'startTime',
    'endTime',
    'daysLater',
    'timeZone',
    'planStatus',
    'statusNote',
    'attendance',
    'places',
    'createdAt',
    'updatedAt',
  ),
  populate: {
    recurrence: true as const,
    furtherDates: fields('date'),
    phases: {
      ...fields('from', 'startTime', 'endTime', 'daysLater'),
      populate: { recurrence: true as const, venue: idOnly },
    },
    venue: idOnly,
    topics: idOnly,
    groups: idOnly,
    access,
  },
}

export const meetings = drafted({
  uid: 'api::meeting.meeting',
  rows: (strapi, asked) =>
    strapi.documents('api::meeting.meeting').findMany({ ...asked, ...meetingSelection }),
  texts: (strapi, asked) =>
    strapi.documents('api::meeting.meeting').findOne({
      ...asked,
      fields: ['body'],
      populate: {
        accessTexts: { fields: ['languages', 'transit', 'whatToExpect', 'doorContact'] },
        readings: { fields: ['title', 'author', 'url'] },
        image: file,
      },
    }),
})

/** A meeting without its long texts, also while it has no address. */
export function readMeetingRow(strapi: Strapi, documentId: string, locale: Locale, status: Status) {
  return strapi
    .documents('api::meeting.meeting')
    .findOne({ documentId, status, locale, ...meetingSelection })
}

const otherNotes = fields('note', 'noteLocale')

/** All of a date change. */
const dateChangeSelection = {
  ...fields(
    'originalDate',
    'change',
    'newDate',
    'newStartTime',
    'newEndTime',
    'newDaysLater',
    'note',
    'noteLocale',
    'createdAt',
    'updatedAt',
  ),
  populate: { meeting: idOnly, newVenue: idOnly, otherNotes },
}

/** @param only document ids of meetings; those of all when left out */
export function readDateChanges(strapi: Strapi, only?: readonly string[]) {
  return dateChangesWhere(strapi, only && { meeting: { documentId: { $in: [...only] } } })
}

/** @param only document ids of date changes */
export function readTheseDateChanges(strapi: Strapi, only: readonly string[]) {
  return dateChangesWhere(strapi, { documentId: { $in: [...only] } })
}

export const dateChanges = {
  uid: 'api::date-change.date-change',
  /** @param only document ids of date changes; all when left out */
  read: (strapi: Strapi, only?: readonly string[]) =>
    only ? readTheseDateChanges(strapi, only) : readDateChanges(strapi),
} as const

async function dateChangesWhere(strapi: Strapi, filters: object | undefined) {
  const rows = await strapi
    .documents('api::date-change.date-change')
    .findMany({ ...dateChangeSelection, ...(filters && { filters }) })
  return rows.sort(inOrder)
}

const closureSelection = {
  ...fields('firstDay', 'lastDay', 'dates', 'note', 'noteLocale', 'createdAt', 'updatedAt'),
  populate: { venue: idOnly, newVenue: idOnly, otherNotes },
}

/** Days on which places are closed. @param only document ids; all when left out */
export async function readClosures(strapi: Strapi, only?: readonly string[]) {
  const rows = await strapi
    .documents('api::closure.closure')
    .findMany({ ...closureSelection, ...(only && { filters: { documentId: { $in: [...only] } } }) })
  return rows.sort(inOrder)
}

export const closures = { uid: 'api::closure.closure', read: readClosures } as const

/** All that is told of a date in lists and calendars, too. */
const specialDateSelection = {
  ...fields(
    'locale',
    'title',
    'onlyIn',
    'summary',
    'originalDate',
    'places',
    'createdAt',
    'updatedAt',
  ),
  populate: {
    meeting: idOnly,
    speakers: fields('name', 'role', 'url'),
    agenda: fields('title', 'startTime', 'endTime', 'day', 'who', 'room'),
  },
}

export const specialDates = drafted({
  uid: 'api::special-date.special-date',
  rows: (strapi, asked) =>
    strapi
      .documents('api::special-date.special-date')
      .findMany({ ...asked, ...specialDateSelection }),
  texts: (strapi, asked) =>
    strapi.documents('api::special-date.special-date').findOne({
      ...asked,
      fields: ['body'],
      populate: { readings: fields('title', 'author', 'url'), image: file },
    }),
})

/** The local dates of a meeting that have something of their own in public. */
export async function readOwnDates(strapi: Strapi, meeting: string): Promise<string[]> {
  const rows: { originalDate: unknown }[] = await strapi.db
    .query('api::special-date.special-date')
    .findMany({
      where: {
        meeting: { documentId: meeting },
        locale: defaultLanguage,
        publishedAt: { $notNull: true },
      },
      select: ['originalDate'],
    })
  return rows.map(({ originalDate }) => String(originalDate))
}

/** A date's own words without its long text. */
export function readSpecialDateRow(
  strapi: Strapi,
  documentId: string,
  locale: Locale,
  status: Status,
) {
  return strapi
    .documents('api::special-date.special-date')
    .findOne({ documentId, status, locale, ...specialDateSelection })
}

/** Which version of a meeting calendars have, or of one of its dates. */
export interface CalendarStateRow {
  id: number
  /** Document id. */
  meeting: string
  /** null: the meeting itself. */
  originalDate: string | null
  hash: string
  sequence: number
  /** ISO 8601 instant. */
  lastModified: string
  /**
   * Of a meeting that is cancelled or postponed as a whole, from when on: what had ended by then took
   * place. ISO 8601 instant; null: it takes place, or it is about a date.
   */
  offFrom: string | null
  /** Of a meeting that is not public since then; null: it is, or nobody knows when it took place. */
  withdrawn: WithdrawnMeeting | null
}

/** What calendars have to know of a meeting to take it out: when it was to be, and none of its words. */
export interface WithdrawnMeeting {
  slug: string
  /** Document ids. */
  topics: string[]
  /** Document ids; left out by earlier releases. */
  groups?: string[]
  timeZone: string
  phases: Plan['phases']
  /** Left out by earlier releases, and where there are none. */
  furtherDates?: Plan['furtherDates']
}

const calendarStateFields = [
  'id',
  'meeting',
  'originalDate',
  'hash',
  'sequence',
  'lastModified',
  'offFrom',
  'withdrawn',
]

/** @param only document ids of meetings; those of all when left out */
export async function readCalendarStates(
  strapi: Strapi,
  only?: readonly string[],
): Promise<CalendarStateRow[]> {
  const rows = await strapi.db.query('api::calendar-state.calendar-state').findMany({
    select: calendarStateFields,
    ...(only && { where: { meeting: { $in: [...only] } } }),
  })
  return rows.map((row) => ({
    id: Number(row.id),
    meeting: String(row.meeting),
    originalDate: row.originalDate ?? null,
    hash: String(row.hash),
    sequence: Number(row.sequence),
    lastModified: new Date(row.lastModified).toISOString(),
    offFrom: row.offFrom === null ? null : new Date(row.offFrom).toISOString(),
    withdrawn: row.withdrawn ?? null,
  }))
}

/** The dates that somebody was asked about and has not answered. */
export async function readAwaiting(
  strapi: Strapi,
): Promise<{ meeting: string; originalDate: string }[]> {
  const rows = await strapi.db.query('api::date-confirmation.date-confirmation').findMany({
    select: ['meeting', 'originalDate'],
    where: { answer: { $null: true } },
  })
  return rows.map(({ meeting, originalDate }) => ({
    meeting: String(meeting),
    originalDate: String(originalDate),
  }))
}

/** How many places of a date visitors read to be taken. */
export interface RoomRow {
  /** Document id. */
  meeting: string
  originalDate: string
  taken: number
}

/** Of dates whose places are counted and of which some are taken. */
export async function readRooms(strapi: Strapi): Promise<RoomRow[]> {
  const rows = await strapi.db
    .query('api::date-room.date-room')
    .findMany({ select: ['meeting', 'originalDate', 'taken'], orderBy: { key: 'asc' } })
  return rows.map(({ meeting, originalDate, taken }) => ({
    meeting: String(meeting),
    originalDate: String(originalDate),
    taken: Number(taken),
  }))
}

export async function readVenues(strapi: Strapi) {
  return byTheirLanguage(
    await strapi.documents('api::venue.venue').findMany({
      ...everyLanguage,
      fields: [
        'locale',
        'name',
        'shortName',
        'streetAddress',
        'city',
        'latitude',
        'longitude',
        'directions',
      ],
      populate: { access },
    }),
  )
}

export async function readTopics(strapi: Strapi) {
  return byTheirLanguage(
    await strapi
      .documents('api::topic.topic')
      .findMany({ ...everyLanguage, fields: ['locale', 'name', 'slug'], sort: 'name:asc' }),
  )
}

/** A file of the media library, as pictures are told by it; null: there is none. */
export async function readFile(strapi: Strapi, id: number) {
  return strapi.db.query('plugin::upload.file').findOne({ where: { id }, select: file.fields })
}

export async function readNavigation(strapi: Strapi) {
  return byTheirLanguage(
    await strapi.documents('api::navigation.navigation').findMany({
      ...everyLanguage,
      fields: ['locale'],
      populate: { header: link, footer: link },
    }),
  )
}

export function readRedirects(strapi: Strapi) {
  return strapi
    .documents('api::redirect.redirect')
    .findMany({ fields: ['from', 'to', 'permanent'], populate: { page: idOnly } })
}

export async function readInterests(strapi: Strapi) {
  return byTheirLanguage(
    await strapi.documents('api::interest.interest').findMany({
      ...everyLanguage,
      fields: ['locale', 'name'],
      sort: ['order:asc', 'createdAt:asc'],
    }),
  )
}

export async function readGetInvolved(strapi: Strapi) {
  return byTheirLanguage(
    await strapi.documents('api::get-involved.get-involved').findMany({
      ...everyLanguage,
      fields: [
        'locale',
        'consentText',
        'lettersOn',
        'lettersConsent',
        'question',
        'answers',
        'asksQuestion',
        'unconfirmedDays',
        'attendanceDays',
        'messageDays',
        'signUpDays',
      ],
    }),
  )
}

/** One element of what a query answers with. */
export type ElementOf<Query extends (...args: never[]) => Promise<unknown>> =
  Awaited<ReturnType<Query>> extends Record<Locale, (infer Row)[]>
    ? Row
    : Awaited<ReturnType<Query>> extends (infer Row)[]
      ? Row
      : NonNullable<Awaited<ReturnType<Query>>>

export type PageRow = RowOf<typeof pages>
export type PageContentRow = TextRowOf<typeof pages>
export type MeetingRow = RowOf<typeof meetings>
export type MeetingContentRow = TextRowOf<typeof meetings>
export type DateChangeRow = ElementOf<typeof readDateChanges>
export type ClosureRow = ElementOf<typeof readClosures>
export type SpecialDateRow = RowOf<typeof specialDates>
/** A line of the agenda of a date. */
export type AgendaItemRow = NonNullable<SpecialDateRow['agenda']>[number]
export type SpecialDateContentRow = TextRowOf<typeof specialDates>
export type VenueRow = ElementOf<typeof readVenues>
export type TopicRow = ElementOf<typeof readTopics>
export type NavigationRow = ElementOf<typeof readNavigation>
export type RedirectRow = ElementOf<typeof readRedirects>
export type InterestRow = ElementOf<typeof readInterests>
export type GetInvolvedRow = ElementOf<typeof readGetInvolved>
