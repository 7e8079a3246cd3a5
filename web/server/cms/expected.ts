import { LRUCache } from 'lru-cache'
import type { Locale, Sitemap, SitemapEntry } from 'cms/contract'
import { defaultLocale, locales } from '../../src/addresses'
import { door } from '../../src/cms/door'
import { collections, isCollection } from '../../src/collections'
import type { Told } from './ask'
import { siteIcons } from './siteIcons'

/** More pictures than that are not remembered by name. */
const mostFiles = 20_000

/**
 * What the cms can be expected to have, by what it said itself: its sitemap, and the files that its
 * answers name. Until a sitemap is known everything is expected.
 */
export class Expected {
  #addresses: ReadonlySet<string> | null = null
  readonly #files = new LRUCache<string, true>({ max: mostFiles })

  has(address: string): boolean {
    return (
      this.#addresses === null || this.#addresses.has(shownBy(address)) || this.#files.has(address)
    )
  }

  setAddresses(addresses: readonly string[]): void {
    this.#addresses = new Set(addresses)
  }

  /** Remembers the files that an answer names. */
  learn({ body, content }: Told): void {
    if (['file', 'calendar', 'icon'].includes(content.kind)) return
    for (const [file] of body.toString().matchAll(/\/uploads\/[^"\\\s)]+/g)) {
      this.#files.set(file, true)
    }
  }
}

/** Where what a calendar is of is shown: the site, each meeting and each of its dates has one. */
function shownBy(address: string): string {
  return address.replace(/\/calendar\.ics(?=\?|$)/, '').replace(/[?&]cancelled=hidden$/, '')
}

/** What is read most, and shows most of other content. */
const lists = locales.flatMap((locale) => [
  door.site(locale),
  door.page(locale, ''),
  door.meetings(locale, {}),
  door.topics(locale),
  door.archiveYears(locale),
  door.positions(locale),
  door.getInvolved(locale),
  // Their pages stand in no sitemap of their own.
  door.page(locale, 'meetings'),
  door.page(locale, 'positions'),
])

/** Where each printed code leads: it is to be known whenever somebody holds one. */
const codes = door.codes()

/** How many of the addresses are those of lists. */
export const listsFirst = lists.length

/**
 * What is asked of the door for all that stands in a sitemap, in every language: first the lists,
 * then the rest, and last what is new, the codes and the icons, which stand in none.
 */
export function addressesIn({ data }: Sitemap): string[] {
  const pages = pagesByPath(data)
  const documents = data.flatMap((entry) =>
    locales.flatMap((locale) => addressesOfEntry(entry, locale, pages)),
  )
  const news = locales.map((locale) => door.news(locale))
  const icons = siteIcons.map((name) => door.icon(name))
  return [...new Set([...lists, ...documents, ...news, codes, ...icons])]
}

/** Also in a language in which it is not written: a text in another one is shown there. */
function addressesOfEntry(
  { kind, paths }: SitemapEntry,
  locale: Locale,
  pages: PagesByPath,
): string[] {
  const path = paths[locale] ?? paths[defaultLocale] ?? Object.values(paths)[0]
  if (path === undefined) return []
  const [, first = '', second = '', third = ''] = path.split('/')
  switch (kind) {
    case 'page':
      return [door.page(locale, pagePath(paths, locale, pages))]
    case 'meeting':
      return [door.meeting(locale, first)]
    case 'date':
      return [door.meetingDate(locale, first, second)]
    case 'archive':
      return [door.archive(locale, Number(second))]
    case 'month':
      return [door.month(locale, second)]
    case 'paperVersion':
      return [door.paperVersion(locale, first, third)]
    case 'meetings':
      return []
    default:
      if (!isCollection(kind)) return [door[kind](locale, first)]
      // The page that an editor put there stands in no site map of its own.
      return first === ''
        ? [door[collections[kind].door](locale), door.page(locale, kind)]
        : [door[collections[kind].door](locale, Number(first))]
  }
}

type Paths = SitemapEntry['paths']

/** Where pages are written, by language and path. */
type PagesByPath = ReadonlyMap<string, Paths>

const placeOf = (locale: string, path: string) => `${locale}/${path}`

function pagesByPath(entries: readonly SitemapEntry[]): PagesByPath {
  const pages = entries.filter(({ kind }) => kind === 'page')
  return new Map(
    pages.flatMap(({ paths }) =>
      Object.entries(paths).map(([locale, path]) => [placeOf(locale, path), paths] as const),
    ),
  )
}

/**
 * Where a page is shown in a language: one that is not written in it has the last step of its own
 * language, below the page above it as that is called here.
 */
function pagePath(paths: Paths, locale: Locale, pages: PagesByPath): string {
  const own = paths[locale]
  if (own !== undefined) return own
  const [written = '', path = ''] =
    Object.entries(paths).find(([language]) => language === defaultLocale) ??
    Object.entries(paths)[0] ??
    []
  const end = path.lastIndexOf('/')
  const above = pages.get(placeOf(written, path.slice(0, Math.max(end, 0))))
  return end === -1 || !above ? path : `${pagePath(above, locale, pages)}${path.slice(end)}`
}
