import type { RouteLocationRaw } from 'vue-router'
import type { Attendance, LinkTarget, Locale } from 'cms/contract'

/** What a visitor may need at a meeting, as the filter of the meetings page knows it. */
export const accessNeeds = ['step-free', 'masks', 'sign-language', 'childcare'] as const
export type AccessNeed = (typeof accessNeeds)[number]

export const attendances = ['in-person', 'online', 'hybrid'] as const satisfies Attendance[]

/** What the list of meetings can be narrowed to. */
export interface MeetingsFilter {
  /** Slug of a topic. */
  topic?: string
  attendance?: Attendance
  access?: AccessNeed
}

export interface MeetingsQuery extends MeetingsFilter {
  /** `meta.next` of the list before this one. */
  after?: string
}

/** The kinds of address that the site has; each exists once for each language. */
export type RouteKind = 'home' | 'meetings' | 'meeting' | 'positions' | 'position' | 'page'

/** The name under which the router knows a kind of address in one language. */
export function routeName(locale: Locale, kind: RouteKind): string {
  return `${locale}:${kind}`
}

/** Where a page stands; `path` as in the contract, so `''` is home and bound pages are known. */
export function pageLink(locale: Locale, path: string): RouteLocationRaw {
  if (path === '') return { name: routeName(locale, 'home') }
  if (path === 'meetings') return meetingsLink(locale)
  if (path === 'positions') return positionsLink(locale)
  return { name: routeName(locale, 'page'), params: { path: path.split('/') } }
}

/** The list of meetings, narrowed by `query`. */
export function meetingsLink(locale: Locale, query: MeetingsQuery = {}): RouteLocationRaw {
  const { topic, attendance, access, after } = query
  return {
    name: routeName(locale, 'meetings'),
    query: {
      ...(topic && { topic }),
      ...(attendance && { attendance }),
      ...(access && { access }),
      ...(after && { after }),
    },
  }
}

export function meetingLink(locale: Locale, slug: string): RouteLocationRaw {
  return { name: routeName(locale, 'meeting'), params: { slug } }
}

export function positionsLink(locale: Locale): RouteLocationRaw {
  return { name: routeName(locale, 'positions') }
}

export function positionLink(locale: Locale, slug: string): RouteLocationRaw {
  return { name: routeName(locale, 'position'), params: { slug } }
}

/** Where a link of the cms leads: inside the site by route, elsewhere by address. */
export function targetLink(
  locale: Locale,
  target: LinkTarget,
): { to: RouteLocationRaw } | { href: string } {
  switch (target.kind) {
    case 'page':
      return { to: pageLink(locale, target.path) }
    case 'builtIn':
      return {
        to: pageLink(locale, target.page === 'getInvolved' ? 'get-involved' : target.page),
      }
    case 'external':
      return { href: target.url }
  }
}
