import type { Locale, Occurrence, OccurrenceList, Page } from 'cms/contract'
import type { LocationQuery, RouteLocationNormalized } from 'vue-router'
import { addressOf } from './addresses'
import type { Cms } from './cms/door'
import { Moved, NotFound } from './cms/failures'
import { movedBelowMeeting, movedFrom } from './cms/moves'
import { describe } from './describe'
import { accessNeeds, attendances, type MeetingsFilter, type RouteKind } from './links'
import { loadMessages } from './messages'
import type { Screen } from './screens'
import type { Shown } from './site'

/** What an address asks for, its language aside. */
type Wanted = Pick<RouteLocationNormalized, 'params' | 'query'>

/** An address of the site, whether somebody goes there now or may do so next. */
export type Destination = Pick<RouteLocationNormalized, 'path' | 'params' | 'query' | 'meta'>

/** Fetches what the address shows. Throws what `Cms` throws, and `Moved`. */
export type Load = (cms: Cms, locale: Locale, to: Wanted) => Promise<Screen>

/** What each kind of address shows. */
export const loads: Record<RouteKind, Load> = {
  home: async (cms, locale) => ({ kind: 'home', data: await pageAt(cms, locale, '') }),
  async meetings(cms, locale, { query }) {
    const filter = meetingsFilter(query)
    const after = single(query.after)
    const [page, list, topics, years] = await Promise.all([
      boundPage(cms, locale, 'meetings'),
      cms.meetings(locale, { ...filter, ...(after && { after }) }),
      cms.topics(locale),
      cms.archiveYears(locale),
    ])
    return { kind: 'meetings', data: { page, list, topics, filter, years } }
  },
  // A short address for posters and e-mail, which always leads to the coming date.
  async next(cms, locale) {
    const coming = await comingDate(cms, locale)
    throw new Moved(addressOf(locale, coming ? `meetings/${coming.key}` : 'meetings'), false)
  },
  async archive(cms, locale, { params, query }) {
    const year = single(params.year)
    if (year) {
      const data = await cms.archive(locale, Number(year), single(query.after))
      return { kind: 'archive', data }
    }
    const [latest] = await cms.archiveYears(locale)
    if (latest === undefined) throw new NotFound('No date is over yet')
    throw new Moved(addressOf(locale, `meetings/archive/${latest}`), false)
  },
  meeting: async (cms, locale, { params }) => ({
    kind: 'meeting',
    data: await cms.meeting(locale, single(params.slug) ?? ''),
  }),
  async date(cms, locale, { params }) {
    const [slug, date] = [single(params.slug) ?? '', single(params.date) ?? '']
    try {
      return { kind: 'date', data: await cms.meetingDate(locale, slug, date) }
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
      throw (await movedBelowMeeting(cms, locale, slug, `/${date}`)) ?? error
    }
  },
  async positions(cms, locale) {
    const [page, list] = await Promise.all([
      boundPage(cms, locale, 'positions'),
      cms.positions(locale),
    ])
    return { kind: 'positions', data: { page, list } }
  },
  async position(cms, locale, { params }) {
    const slug = single(params.slug) ?? ''
    const position = await cms.position(locale, slug)
    if (position.slug !== slug) throw moved(locale, `positions/${position.slug}`)
    return { kind: 'position', data: position }
  },
  page: async (cms, locale, { params }) => ({
    kind: 'page',
    data: await pageAt(cms, locale, [params.path ?? []].flat().join('/')),
  }),
}

/**
 * Loads what stands at an address, its frame and the texts of its language, all at once. Throws
 * `Moved` and `CmsUnavailable`; `now` is the time at which it is read.
 */
export async function loadShown(cms: Cms, to: Destination, now: Date): Promise<Shown> {
  const { locale } = to.meta
  const [site, screen] = await Promise.all([
    cms.site(locale),
    loadScreen(cms, to),
    loadMessages(locale),
  ])
  const { title, paths } = describe(screen, site, locale, now)
  return { locale, site, screen, title, paths }
}

async function loadScreen(cms: Cms, to: Destination): Promise<Screen> {
  try {
    return await loads[to.meta.kind](cms, to.meta.locale, to)
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    const moved = await movedFrom(cms, to.path)
    if (moved) throw moved
    return { kind: 'notFound' }
  }
}

function moved(locale: Locale, path: string): Moved {
  return new Moved(addressOf(locale, path), true)
}

async function pageAt(cms: Cms, locale: Locale, path: string): Promise<Page> {
  const page = await cms.page(locale, path)
  if (page.path !== path) throw moved(locale, page.path)
  return page
}

/** What an editor bound to a built-in address; it is not asked for unless it exists. */
async function boundPage(
  cms: Cms,
  locale: Locale,
  page: 'meetings' | 'positions',
): Promise<Page | null> {
  const { boundPages } = await cms.site(locale)
  if (!boundPages[page]) return null
  try {
    return await cms.page(locale, page)
  } catch (error) {
    // Taken back since the site's frame was loaded: the list reads without it.
    if (error instanceof NotFound) return null
    throw error
  }
}

/** The first date that takes place, one that is running among them; null: none is planned. */
async function comingDate(cms: Cms, locale: Locale): Promise<Occurrence | null> {
  let after: string | null = null
  do {
    const { data, meta }: OccurrenceList = await cms.meetings(locale, after ? { after } : {})
    const coming = data.find(({ status }) => status === 'scheduled' || status === 'moved')
    if (coming) return coming
    after = meta.next
  } while (after !== null)
  return null
}

/** The filter in an address; what is not understood is left out, as if it were not there. */
function meetingsFilter(query: LocationQuery): MeetingsFilter {
  const topic = single(query.topic)
  const attendance = attendances.find((known) => known === single(query.attendance))
  const access = accessNeeds.find((known) => known === single(query.access))
  return {
    ...(topic && /^[a-z0-9-]{1,100}$/.test(topic) && { topic }),
    ...(attendance && { attendance }),
    ...(access && { access }),
  }
}

function single(value: string | null | undefined | (string | null)[]): string | undefined {
  return (Array.isArray(value) ? value[0] : value) ?? undefined
}
