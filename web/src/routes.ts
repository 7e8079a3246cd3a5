import type { Locale, Page } from 'cms/contract'
import type { LocationQuery, RouteLocationNormalized, RouteRecordRaw } from 'vue-router'
import { addressOf, locales, prefixOf } from './addresses'
import type { Cms } from './cms/door'
import { Moved, NotFound } from './cms/failures'
import { accessNeeds, attendances, routeName, type MeetingsFilter, type RouteKind } from './links'
import type { Screen } from './screens'

declare module 'vue-router' {
  interface RouteMeta {
    locale: Locale
    load: Load
  }
}

/** What an address asks for, its language aside. */
type Wanted = Pick<RouteLocationNormalized, 'params' | 'query'>

/** Fetches what the address shows. Throws what `Cms` throws, and `Moved`. */
export type Load = (cms: Cms, locale: Locale, to: Wanted) => Promise<Screen>

interface Route {
  kind: RouteKind
  /** Below the language's prefix. */
  path: string
  load: Load
}

/** Every address that the site has; each again below `/es`. */
export const routes: Route[] = [
  {
    kind: 'home',
    path: '',
    load: async (cms, locale) => ({ kind: 'home', data: await pageAt(cms, locale, '') }),
  },
  {
    kind: 'meetings',
    path: '/meetings',
    async load(cms, locale, { query }) {
      const filter = meetingsFilter(query)
      const after = single(query.after)
      const [page, list, topics] = await Promise.all([
        boundPage(cms, locale, 'meetings'),
        cms.meetings(locale, { ...filter, ...(after && { after }) }),
        cms.topics(locale),
      ])
      return { kind: 'meetings', data: { page, list, topics, filter } }
    },
  },
  {
    kind: 'meeting',
    path: '/meetings/:slug',
    load: async (cms, locale, { params }) => ({
      kind: 'meeting',
      data: await cms.meeting(locale, single(params.slug) ?? ''),
    }),
  },
  {
    kind: 'positions',
    path: '/positions',
    async load(cms, locale) {
      const [page, list] = await Promise.all([
        boundPage(cms, locale, 'positions'),
        cms.positions(locale),
      ])
      return { kind: 'positions', data: { page, list } }
    },
  },
  {
    kind: 'position',
    path: '/positions/:slug',
    async load(cms, locale, { params }) {
      const slug = single(params.slug) ?? ''
      const position = await cms.position(locale, slug)
      if (position.slug !== slug) throw moved(locale, `positions/${position.slug}`)
      return { kind: 'position', data: position }
    },
  },
  {
    kind: 'page',
    path: '/:path(.*)*',
    load: async (cms, locale, { params }) => ({
      kind: 'page',
      data: await pageAt(cms, locale, [params.path ?? []].flat().join('/')),
    }),
  },
]

/** The table as the router takes it. The app shows the screens itself, so no route has a component. */
export function routeRecords(): RouteRecordRaw[] {
  return locales.flatMap((locale) =>
    routes.map(({ kind, path, load }) => ({
      name: routeName(locale, kind),
      path: `${prefixOf(locale)}${path}` || '/',
      meta: { locale, load },
      component: Nothing,
    })),
  )
}

const Nothing = { render: () => null }

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
