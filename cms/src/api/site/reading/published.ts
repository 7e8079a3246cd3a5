import type { Core } from '@strapi/strapi'
import type { Locale } from '../../../contract'
import { defaultLanguage, normalizeAddress } from '../languages'
import { PageTree, type BoundPages } from './pageTree'
import * as queries from './queries'
import { readRevision } from './revision'
import { byDocument, type Translations } from './texts'

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
  venues: ReadonlyMap<string, Translations<queries.VenueRow>>
  topics: ReadonlyMap<string, Translations<queries.TopicRow>>
  positions: ReadonlyMap<string, Translations<queries.PositionRow>>
  settings: Record<Locale, queries.SettingsRow | null>
  navigation: Record<Locale, queries.NavigationRow | null>
  redirects: ReadonlyMap<string, queries.RedirectRow>
}

/**
 * Reads what is public, and keeps it until the content revision changes: a request costs one
 * statement for the revision, plus those for the long text of the one document it asks for.
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
      this.#kept = { revision, content: this.#load(revision) }
      // A failed read is not kept: the next request tries again.
      this.#kept.content.catch(() => (this.#kept = null))
    }
    return this.#kept.content
  }

  async #load(revision: string): Promise<Published> {
    const strapi = this.#strapi
    const [pages, meetings, changes, venues, topics, positions, settings, navigation, redirects] =
      await Promise.all([
        queries.readPages(strapi),
        queries.readMeetings(strapi),
        queries.readDateChanges(strapi),
        queries.readVenues(strapi),
        queries.readTopics(strapi),
        queries.readPositions(strapi),
        queries.readSettings(strapi),
        queries.readNavigation(strapi),
        queries.readRedirects(strapi),
      ])
    const firstOf = <Row>(rows: Record<Locale, Row[]>) => ({
      en: rows.en[0] ?? null,
      es: rows.es[0] ?? null,
    })
    const settingsRows = firstOf(settings)
    return {
      revision,
      tree: new PageTree(byDocument(pages), boundPagesOf(settingsRows[defaultLanguage])),
      meetings: byDocument(meetings),
      dateChanges: byMeeting(changes),
      venues: byDocument(venues),
      topics: byDocument(topics),
      positions: byDocument(positions),
      settings: settingsRows,
      navigation: firstOf(navigation),
      redirects: new Map(
        redirects.map((redirect) => [normalizeAddress(redirect.from ?? ''), redirect]),
      ),
    }
  }
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

function byMeeting(changes: queries.DateChangeRow[]): Map<string, queries.DateChangeRow[]> {
  const grouped = new Map<string, queries.DateChangeRow[]>()
  for (const change of changes) {
    const meeting = change.meeting?.documentId
    if (meeting === undefined) continue
    grouped.set(meeting, [...(grouped.get(meeting) ?? []), change])
  }
  return grouped
}
