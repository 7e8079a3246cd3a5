import type { Core } from '@strapi/strapi'
import { Agenda } from '../../calendar/agenda'
import type { Plan } from '../../calendar/plan'
import type { Locale } from '../../contract'
import { normalizeAddress } from '../languages'
import { dateKey } from './dateKeys'
import { discussedOf, type DiscussedOnDates } from './discussed'
import { PageTree, type BoundPages } from './pageTree'
import { readChanges } from './changes'
import { plansOf } from './meetingPlans'
import type { Change } from './plans'
import { documentsByListed, type ListedDocuments, type ListedRows } from './listed'
import type * as queries from './queries'
import { readRevision } from './revision'
import { readChangedRows, readPublicRows, type PublicRows } from './rows'
import { byDocument, factsOf, type Translations } from './texts'
import type { SettingsRow } from './siteSettings'
import { siteZone } from './zones'
import { byLanguage } from '../../languages'

/**
 * All that is public, without the long texts. A change while it is read raises the revision, so that
 * it is read again for the next request.
 */
export interface Published extends ListedDocuments {
  /** The content revision that was read before everything else here. */
  revision: string
  /** The pages at addresses of the site's own. */
  bound: BoundPages
  tree: PageTree
  /** Document ids of meetings by their slugs. */
  meetingIds: ReadonlyMap<string, string>
  /** Changes by the document id of their meeting. */
  dateChanges: ReadonlyMap<string, queries.DateChangeRow[]>
  /** Days on which places are closed; the dates there are changed by them. */
  closures: readonly queries.ClosureRow[]
  /** What single dates have of their own; `dateKey`. */
  specialDates: ReadonlyMap<string, SpecialDate>
  /** What is read and discussed on single dates. */
  discussed: DiscussedOnDates
  /** When meetings take place, by their document id; those without a readable plan are missing. */
  plans: ReadonlyMap<string, Plan<Change>>
  /** The dates of all meetings, in order. */
  agenda: Agenda<Change>
  venues: ReadonlyMap<string, Translations<queries.VenueRow>>
  topics: ReadonlyMap<string, Translations<queries.TopicRow>>
  /** By the document id of the meeting, then by original date; null: the meeting itself. */
  calendarStates: CalendarStates
  /** Dates of which somebody was asked whether they take place, and has not answered; `dateKey`. */
  awaiting: ReadonlySet<string>
  /** How many places are taken on dates that have a number of them; `dateKey`; missing: none. */
  taken: ReadonlyMap<string, number>
  settings: Record<Locale, SettingsRow | null>
  navigation: Record<Locale, queries.NavigationRow | null>
  redirects: ReadonlyMap<string, queries.RedirectRow>
  /** In their order. */
  interests: ReadonlyMap<string, Translations<queries.InterestRow>>
  getInvolved: Record<Locale, queries.GetInvolvedRow | null>
}

/** One date of a meeting that has a title, text, speakers or an agenda of its own. */
export interface SpecialDate {
  /** Document id. */
  id: string
  texts: Translations<queries.SpecialDateRow>
}

const contents = new WeakMap<Core.Strapi, PublishedContent>()

/** The one of a running cms, for all that read from it. */
export function publishedContent(strapi: Core.Strapi): PublishedContent {
  let content = contents.get(strapi)
  if (!content) {
    content = new PublishedContent(strapi)
    contents.set(strapi, content)
  }
  return content
}

/**
 * Reads what is public, and keeps it until the content revision changes, and then what of it did not
 * change: a request costs one statement for the revision, plus, once, those for the long text of the
 * one document it asks for.
 */
export class PublishedContent {
  readonly #strapi: Core.Strapi
  #reading: { revision: string; made: Promise<Made> } | null = null
  /** What was read last. */
  #kept: Made | null = null

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  async read(): Promise<Published> {
    const revision = await readRevision(this.#strapi)
    if (this.#kept?.published.revision === revision) return this.#kept.published
    // What a transaction sees may never be, so it is not kept: another change may come to the same
    // number. Nor may it wait for another reading, which waits for the connection that it has.
    if (this.#strapi.db.inTransaction()) return (await this.#load(revision)).published
    if (this.#reading?.revision !== revision) {
      const reading = { revision, made: this.#load(revision) }
      this.#reading = reading
      reading.made.then(
        (made) => {
          if (this.#reading !== reading) return
          this.#kept = made
          this.#reading = null
        },
        () => {
          // A failed read is not kept: the next request tries again.
          if (this.#reading === reading) this.#reading = null
        },
      )
    }
    return (await this.#reading.made).published
  }

  async #load(revision: string): Promise<Made> {
    const before = this.#kept
    const changes =
      before &&
      (await readChanges(this.#strapi, { after: before.published.revision, until: revision }))
    const rows =
      before && changes
        ? await readChangedRows(this.#strapi, before.rows, changes)
        : await readPublicRows(this.#strapi)
    return { rows, published: publishedOf(rows, revision, before) }
  }
}

/** What is public, and the rows of which it is made. */
interface Made {
  rows: PublicRows
  published: Published
}

/** @param before what is made of the same rows is taken from there */
function publishedOf(rows: PublicRows, revision: string, before: Made | null): Published {
  const made = before?.published
  const isSame = (...names: (keyof PublicRows)[]) =>
    names.every((name) => before?.rows[name] === rows[name])
  const settings = firstOf(rows.settings)
  const listedRows: ListedRows = rows
  const madeListed: ListedDocuments | undefined = made
  const listed = documentsByListed((name) =>
    madeListed && isSame(name) ? madeListed[name] : byDocument(listedRows[name]),
  )
  const { meetings } = listed
  const dateChanges = made && isSame('dateChanges') ? made.dateChanges : byMeeting(rows.dateChanges)
  const { bound } = rows
  const zone = siteZone(settings)
  const datesOf =
    made && isSame('meetings', 'dateChanges', 'closures') && siteZone(made.settings) === zone
      ? made
      : null
  const plans = datesOf?.plans ?? plansOf({ meetings, dateChanges, closures: rows.closures }, zone)
  return {
    revision,
    bound,
    tree:
      made && isSame('pages') && made.tree.isBoundAs(bound)
        ? made.tree
        : new PageTree(byDocument(rows.pages), bound),
    ...listed,
    meetingIds: made && isSame('meetings') ? made.meetingIds : idsBySlug(meetings),
    dateChanges,
    closures: rows.closures,
    specialDates:
      made && isSame('specialDates') ? made.specialDates : specialDatesOf(rows.specialDates),
    discussed: made && isSame('papers') ? made.discussed : discussedOf(listed.papers),
    plans,
    agenda: datesOf?.agenda ?? new Agenda(agendaMeetings(meetings, plans), made?.agenda),
    venues: byDocument(rows.venues),
    topics: byDocument(rows.topics),
    calendarStates:
      made && isSame('calendarStates') ? made.calendarStates : statesOf(rows.calendarStates),
    awaiting: new Set(rows.awaiting.map((date) => dateKey(date.meeting, date.originalDate))),
    taken: new Map(
      rows.rooms.map(({ meeting, originalDate, taken }) => [dateKey(meeting, originalDate), taken]),
    ),
    settings,
    navigation: firstOf(rows.navigation),
    redirects: new Map(
      rows.redirects.map((redirect) => [normalizeAddress(redirect.from ?? ''), redirect]),
    ),
    interests: byDocument(rows.interests),
    getInvolved: firstOf(rows.getInvolved),
  }
}

function idsBySlug(meetings: Published['meetings']): Map<string, string> {
  const ids = new Map<string, string>()
  for (const [id, meeting] of meetings) {
    const slug = factsOf(meeting).slug ?? ''
    if (!ids.has(slug)) ids.set(slug, id)
  }
  return ids
}

/** The row of a single type in each language. */
export function firstOf<Row>(rows: Record<Locale, Row[]>): Record<Locale, Row | null> {
  return byLanguage((language) => rows[language][0] ?? null)
}

export type CalendarStates = ReadonlyMap<
  string,
  ReadonlyMap<string | null, queries.CalendarStateRow>
>

export function statesOf(rows: queries.CalendarStateRow[]): CalendarStates {
  const states = new Map<string, Map<string | null, queries.CalendarStateRow>>()
  for (const row of rows) {
    const dates = states.get(row.meeting) ?? new Map<string | null, queries.CalendarStateRow>()
    states.set(row.meeting, dates.set(row.originalDate, row))
  }
  return states
}

function agendaMeetings(meetings: Published['meetings'], plans: Published['plans']) {
  return [...plans].map(([id, plan]) => {
    const meeting = meetings.get(id)
    // As dates are told apart by their keys, so that lists and their cursors sort alike.
    return { id, plan, name: `${(meeting && factsOf(meeting).slug) ?? ''}/` }
  })
}

export function byMeeting(changes: queries.DateChangeRow[]): Map<string, queries.DateChangeRow[]> {
  const grouped = new Map<string, queries.DateChangeRow[]>()
  for (const change of changes) {
    const meeting = change.meeting?.documentId
    if (meeting === undefined) continue
    const others = grouped.get(meeting)
    if (others) others.push(change)
    else grouped.set(meeting, [change])
  }
  return grouped
}

/** By their dates. Of two for one date the first counts; without a public meeting there is no date. */
export function specialDatesOf(
  rows: Record<Locale, queries.SpecialDateRow[]>,
): Map<string, SpecialDate> {
  const specialDates = new Map<string, SpecialDate>()
  for (const [id, texts] of byDocument(rows)) {
    const { meeting, originalDate } = factsOf(texts)
    const key = meeting ? dateKey(meeting.documentId, String(originalDate)) : null
    if (key !== null && !specialDates.has(key)) specialDates.set(key, { id, texts })
  }
  return specialDates
}
