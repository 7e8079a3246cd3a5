import type { RouteLocationRaw } from 'vue-router'
import type { Attendance, FormKind, LinkTarget, Locale, Occurrence } from 'cms/contract'
import { addressOf, defaultLocale } from './addresses'
import { isCollection, type CollectionName, type ItemKind } from './collections'
import type { AccessNeed } from './queryValues'

/** What the list of meetings can be narrowed to. */
export interface MeetingsFilter {
  /** Slug of a topic. */
  topic?: string
  /** Slug of a group. */
  group?: string
  attendance?: Attendance
  access?: AccessNeed
  /** Of each series one line alone. */
  series?: 'folded'
}

export interface MeetingsQuery extends MeetingsFilter {
  /** `meta.next` of the list before this one. */
  after?: string
}

/** The kinds of address that the site has; each exists once for each language. */
export type RouteKind =
  | 'home'
  | 'next'
  | 'meetings'
  | 'archive'
  | 'month'
  | 'meeting'
  | 'date'
  | CollectionName
  | ItemKind
  | 'getInvolved'
  | 'form'
  | 'sent'
  | 'privacy'
  | 'search'
  | 'page'

/** The name under which the router knows a kind of address in one language. */
export function routeName(locale: Locale, kind: RouteKind): string {
  return `${locale}:${kind}`
}

/** Where a page stands; `path` as in the contract, so `''` is home and bound pages are known. */
export function pageLink(locale: Locale, path: string): RouteLocationRaw {
  if (path === '') return { name: routeName(locale, 'home') }
  if (path === 'meetings') return meetingsLink(locale)
  if (path === 'get-involved') return getInvolvedLink(locale)
  if (isCollection(path)) return listLink(locale, path)
  return { name: routeName(locale, 'page'), params: { path: path.split('/') } }
}

/** The list of meetings, narrowed by `query`. */
export function meetingsLink(locale: Locale, query: MeetingsQuery = {}): RouteLocationRaw {
  const { topic, group, attendance, access, series, after } = query
  return {
    name: routeName(locale, 'meetings'),
    query: {
      ...(topic && { topic }),
      ...(group && { group }),
      ...(attendance && { attendance }),
      ...(access && { access }),
      ...(series && { series }),
      ...(after && { after }),
    },
  }
}

export function meetingLink(locale: Locale, slug: string): RouteLocationRaw {
  return itemLink(locale, 'meeting', slug)
}

/** Where all dates of a meeting can be subscribed to, or those of all meetings. */
export function calendarLink(locale: Locale, slug?: string): RouteLocationRaw {
  const hash = '#calendar'
  return slug === undefined
    ? { name: routeName(locale, 'meetings'), hash }
    : { name: routeName(locale, 'meeting'), params: { slug }, hash }
}

/** The page of one date of a meeting; it stays when the date is moved. */
export function dateLink(
  locale: Locale,
  { slug, originalDate }: Pick<Occurrence, 'slug' | 'originalDate'>,
): RouteLocationRaw {
  return { name: routeName(locale, 'date'), params: { slug, date: originalDate } }
}

/** The dates of a year, or the latest one, that are over; `after` is `meta.next` of the part before. */
export function archiveLink(locale: Locale, year?: number, after?: string): RouteLocationRaw {
  return {
    name: routeName(locale, 'archive'),
    params: year === undefined ? {} : { year: String(year) },
    query: after === undefined ? {} : { after },
  }
}

/** What a calendar file or feed holds. */
export type CalendarScope =
  | { kind: 'all'; topic?: string; group?: string }
  | { kind: 'meeting'; slug: string }
  | { kind: 'date'; slug: string; originalDate: string }

/**
 * The address of an iCalendar feed: root-relative (`/es/calendar.ics?topic=housing`), or that of the
 * cms itself in a build for a host that only hands out files. `new URL(…, siteUrl)` makes it
 * absolute in both.
 *
 * @param hidesCancelled without what is cancelled, for programs that do not show that it is
 */
export function calendarPath(
  locale: Locale,
  scope: CalendarScope,
  { hidesCancelled = false } = {},
): string {
  const cmsUrl = import.meta.env.VITE_CMS_URL
  const steps = [
    ...(scope.kind === 'all' ? [] : ['meetings', scope.slug]),
    ...(scope.kind === 'date' ? [scope.originalDate] : []),
    'calendar.ics',
  ]
  const query = new URLSearchParams({
    ...(scope.kind === 'all' && scope.topic && { topic: scope.topic }),
    ...(scope.kind === 'all' && scope.group && { group: scope.group }),
    ...(hidesCancelled && { cancelled: 'hidden' }),
    ...(cmsUrl && { locale }),
  }).toString()
  const path = steps.join('/')
  const address = cmsUrl
    ? cmsUrl + addressOf(defaultLocale, `api/site/${path}`)
    : addressOf(locale, path)
  return query === '' ? address : `${address}?${query}`
}

/** A list of what the branch publishes: all of it, or that of a year. */
export function listLink(locale: Locale, name: CollectionName, year?: number): RouteLocationRaw {
  return {
    name: routeName(locale, name),
    params: year === undefined ? {} : { year: String(year) },
  }
}

/** The page of something that stands in a list. */
export function itemLink(
  locale: Locale,
  kind: ItemKind | 'meeting',
  slug: string,
): RouteLocationRaw {
  return { name: routeName(locale, kind), params: { slug } }
}

export function getInvolvedLink(locale: Locale): RouteLocationRaw {
  return { name: routeName(locale, 'getInvolved') }
}

/** A form, where it is about a meeting or a date of that one. */
export function formLink(locale: Locale, about: FormAddress): RouteLocationRaw {
  return { name: routeName(locale, 'form'), params: stepsOf(about) }
}

/** Where whoever has sent a form is told what comes next, and what it was about. */
export function sentLink(locale: Locale, about: FormAddress): RouteLocationRaw {
  return { name: routeName(locale, 'sent'), params: stepsOf(about) }
}

interface FormAddress {
  form: FormKind
  slug?: string | null
  date?: string | null
}

function stepsOf({ form, slug, date }: FormAddress) {
  return { form, ...(slug && { slug }), ...(date && { date }) }
}

export function privacyLink(locale: Locale): RouteLocationRaw {
  return { name: routeName(locale, 'privacy') }
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
