import type { Core } from '@strapi/strapi'
import { Agenda } from '../../calendar/agenda'
import type { Plan } from '../../calendar/plan'
import type { Locale } from '../../contract'
import { defaultLanguage, normalizeAddress } from '../languages'
import { PageTree, type BoundPages } from './pageTree'
import { toPlan, type Change } from './plans'
import * as queries from './queries'
import { readRevision } from './revision'
import { byDocument, factsOf, type Translations } from './texts'
import { siteZone } from './zones'

/**
 * All that is public, without the long texts. A change while it is read raises the revision, so that
 * it is read again for the next request.
 */
export interface Published {
  /** The content revision that was read before everything else here. */
  revision: string
  tree: PageTree
  meetings: ReadonlyMap<string, Translations<queries.MeetingRow>>
  /** Changes by the document id of their meeting. */
  dateChanges: ReadonlyMap<string, queries.DateChangeRow[]>
  /** When meetings take place, by their document id; those without a readable plan are missing. */
  plans: ReadonlyMap<string, Plan<Change>>
  /** The dates of all meetings, in order. */
  agenda: Agenda<Change>
  venues: ReadonlyMap<string, Translations<queries.VenueRow>>
  topics: ReadonlyMap<string, Translations<queries.TopicRow>>
  positions: ReadonlyMap<string, Translations<queries.PositionRow>>
  /** By the document id of the meeting, then by original date; null: the meeting itself. */
  calendarStates: CalendarStates
  /** Dates of which somebody was asked whether they take place, and has not answered; `dateKey`. */
  awaiting: ReadonlySet<string>
  settings: Record<Locale, queries.SettingsRow | null>
  navigation: Record<Locale, queries.NavigationRow | null>
  redirects: ReadonlyMap<string, queries.RedirectRow>
  /** In their order. */
  interests: ReadonlyMap<string, Translations<queries.InterestRow>>
  getInvolved: Record<Locale, queries.GetInvolvedRow | null>
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
 * Reads what is public, and keeps it until the content revision changes: a request costs one
 * statement for the revision, plus, once, those for the long text of the one document it asks for.
 */
export class PublishedContent {
  readonly #strapi: Core.Strapi
  #kept: { revision: string; content: Promise<Published> } | null = null

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
  }

  async read(): Promise<Published> {
    const revision = await readRevision(this.#strapi)
    if (this.#kept?.revision !== revision) {
      // What a transaction sees may never be: another change may come to the same number.
      if (this.#strapi.db.inTransaction()) return this.#load(revision)
      this.#kept = { revision, content: this.#load(revision) }
      // A failed read is not kept: the next request tries again.
      this.#kept.content.catch(() => (this.#kept = null))
    }
    return this.#kept.content
  }

  async #load(revision: string): Promise<Published> {
    const strapi = this.#strapi
    const [
      pages,
      meetings,
      changes,
      venues,
      topics,
      positions,
      states,
      awaiting,
      settings,
      navigation,
      redirects,
      interests,
      getInvolved,
    ] = await Promise.all([
      queries.readPages(strapi),
      queries.readMeetings(strapi),
      queries.readDateChanges(strapi),
      queries.readVenues(strapi),
      queries.readTopics(strapi),
      queries.readPositions(strapi),
      queries.readCalendarStates(strapi),
      queries.readAwaiting(strapi),
      queries.readSettings(strapi),
      queries.readNavigation(strapi),
      queries.readRedirects(strapi),
      queries.readInterests(strapi),
      queries.readGetInvolved(strapi),
    ])
    const settingsRows = firstOf(settings)
    const documents = byDocument(meetings)
    const dateChanges = byMeeting(changes)
    const plans = plansOf(documents, dateChanges, siteZone(settingsRows))
    return {
      revision,
      tree: new PageTree(byDocument(pages), boundPagesOf(settingsRows[defaultLanguage])),
      meetings: documents,
      dateChanges,
      plans,
      agenda: new Agenda(agendaMeetings(documents, plans)),
      venues: byDocument(venues),
      topics: byDocument(topics),
      positions: byDocument(positions),
      calendarStates: statesOf(states),
      awaiting: new Set(awaiting.map((date) => dateKey(date.meeting, date.originalDate))),
      settings: settingsRows,
      navigation: firstOf(navigation),
      redirects: new Map(
        redirects.map((redirect) => [normalizeAddress(redirect.from ?? ''), redirect]),
      ),
      interests: byDocument(interests),
      getInvolved: firstOf(getInvolved),
    }
  }
}

/** The row of a single type in each language. */
export function firstOf<Row>(rows: Record<Locale, Row[]>): Record<Locale, Row | null> {
  return { en: rows.en[0] ?? null, es: rows.es[0] ?? null }
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

/** What the settings say about addresses. */
export function boundPagesOf(settings: queries.SettingsRow | null): BoundPages {
  return {
    home: settings?.homePage?.documentId ?? null,
    builtIn: {
      meetings: settings?.meetingsPage?.documentId ?? null,
      positions: settings?.positionsPage?.documentId ?? null,
      getInvolved: settings?.getInvolvedPage?.documentId ?? null,
    },
  }
}

export function plansOf(
  meetings: Published['meetings'],
  changes: Published['dateChanges'],
  zone: string,
): Map<string, Plan<Change>> {
  const plans = new Map<string, Plan<Change>>()
  for (const [id, meeting] of meetings) {
    const plan = toPlan(factsOf(meeting), changes.get(id) ?? [], zone)
    if (plan) plans.set(id, plan)
  }
  return plans
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

/** Names one date of a meeting, by the meeting's document id. */
export function dateKey(meeting: string, originalDate: string): string {
  return `${meeting}/${originalDate}`
}
