import { isDeepStrictEqual } from 'node:util'
import type { BuiltInPage, Link, LinkTarget, Locale } from '../../contract'
import { wordsOf } from '../../languages'
import { normalizeAddress, parseAddress } from '../languages'
import { documentsOf, findListed, hasList, listedBelow, type BelowLists } from '../reading/below'
import { listed, type ListedName } from '../reading/listed'
import { listAt } from '../reading/pageTree'
import type { Published } from '../reading/published'
import { textIn, type Translations } from '../reading/texts'
import { builtInPaths, isType } from '../types'

/** The component `shared.link`, as the queries ask for it. */
interface LinkRow {
  id?: string | number | undefined
  label?: string | null | undefined
  /** What it calls a page that the site has by itself: as its path, with spaces. */
  builtIn?: string | null | undefined
  url?: string | null | undefined
  page?: { documentId: string } | null | undefined
}

/** So many old addresses one after the other count as a circle. */
const longestChain = 10

const allowedSchemes = ['http:', 'https:', 'mailto:', 'tel:']

/** What links are told from. */
export type LinkingContent = BelowLists & Pick<Published, 'redirects'>

/**
 * Under the title of what it leads to, where it has no words. Null when it leads nowhere: its page is not
 * published, or its address is not allowed.
 */
export function toLink(
  row: LinkRow | null | undefined,
  published: LinkingContent,
  language: Locale,
): Link | null {
  const target = row && toTarget(row, published, language)
  const label = row && (row.label || titleOf(row, published, language)?.title)
  return target && label ? { label, target } : null
}

export function toLinks(
  rows: readonly LinkRow[] | null | undefined,
  published: LinkingContent,
  language: Locale,
): Link[] {
  return (rows ?? []).map((row) => toLink(row, published, language)).filter((link) => link !== null)
}

/** A menu as the navigation has it in some language. */
export interface MenuRows {
  /** Null: the language has no menus of its own. */
  own: readonly LinkRow[] | null | undefined
  /** The default language's. */
  original: readonly LinkRow[] | null | undefined
}

/** A link of a menu, and whose words it has. */
export interface MenuLink extends Link {
  /** Its own, those of what it leads to, or those of the default language's menu. */
  words: 'own' | 'title' | 'original'
  /** What the default language's menu says; null: it has no such link, or without words. */
  original: string | null
  /** Of the row that it was made of. */
  id: string
  /** Document id of what it leads to: a page, or what stands below a list; null: to something else. */
  document: string | null
  /** What that is called, where it is not written in the language of the menu. */
  untranslated: string | null
}

/**
 * A menu in a language. Where nobody wrote words for a link in it, they are the title in this language of
 * what it leads to, or else what the default language's menu says.
 */
export function toMenu(
  { own, original }: MenuRows,
  published: LinkingContent,
  language: Locale,
): MenuLink[] {
  const isOwn = own !== null && own !== undefined
  return ((isOwn ? own : original) ?? []).flatMap((row): MenuLink[] => {
    const target = toTarget(row, published, language)
    if (!target) return []
    const place = destinationOf(row, published)
    const before = original?.find((other) =>
      isDeepStrictEqual(destinationOf(other, published), place),
    )?.label
    const named = titleOf(row, published, language)
    const document = 'id' in place ? place.id : null
    const isUntranslated = document !== null && named !== null && named.locale !== language
    const link = {
      id: String(row.id ?? ''),
      target,
      original: before || null,
      document,
      untranslated: isUntranslated ? named.title : null,
    }
    if (isOwn && row.label) return [{ ...link, label: row.label, words: 'own' }]
    if (before && named?.locale !== language) return [{ ...link, label: before, words: 'original' }]
    return named ? [{ ...link, label: named.title, words: 'title' }] : []
  })
}

/**
 * The ids of the rows of the default language's menu for which another language's has no room: it has as
 * many as it may have, and none that leads there.
 */
export function lackedRows(
  { own, original }: MenuRows,
  published: LinkingContent,
  most: number,
): Set<string> {
  if (!own || own.length < most) return new Set()
  const places = own.map((row) => destinationOf(row, published))
  const lacked = (original ?? []).filter((row) => {
    const place = destinationOf(row, published)
    return !places.some((one) => isDeepStrictEqual(one, place))
  })
  return new Set(lacked.map(({ id }) => String(id ?? '')))
}

interface Title {
  title: string
  locale: Locale
}

/** What the target of a link is called; null: it has no title, or is not ours. */
function titleOf(row: LinkRow, published: LinkingContent, language: Locale): Title | null {
  const found = destinationOf(row, published)
  switch (found.kind) {
    case 'page':
      return titleIn(published.tree.page(found.id), language)
    case 'listed':
      return titleIn(documentsOf(published, found.name).get(found.id), language)
    case 'list': {
      const id = published.tree.find(builtInPaths[found.list], language)
      const title = id === null ? null : titleIn(published.tree.page(id), language)
      return title ?? { title: wordsOf(language).editing.lists[found.list], locale: language }
    }
    case 'other':
      return null
  }
}

function titleIn(
  document: Translations<{ title?: string | null | undefined }> | null | undefined,
  language: Locale,
): Title | null {
  const text = document && textIn(document, language)
  return text?.row.title ? { title: text.row.title, locale: text.locale } : null
}

type Destination =
  | { kind: 'page'; id: string }
  | { kind: 'listed'; name: ListedName; id: string }
  | { kind: 'list'; list: BuiltInPage }
  | { kind: 'other'; url: string }

/** The same for the same place, whether it is chosen or its address is written, in whatever language. */
function destinationOf({ page, builtIn, url }: LinkRow, published: LinkingContent): Destination {
  if (page) return { kind: 'page', id: page.documentId }
  const list = builtIn && chosenPage(builtIn)
  if (list) return { kind: 'list', list }
  return destinationAt(url ?? '', published, longestChain)
}

/** @param hops so many old addresses are followed */
function destinationAt(url: string, published: LinkingContent, hops: number): Destination {
  if (!url.startsWith('/') || !isAllowed(url)) return { kind: 'other', url }
  const address = normalizeAddress(decoded(url))
  const { language, path } = parseAddress(address)
  const list = listAt(path)
  if (list) return { kind: 'list', list }
  const found = documentAt(path, language, published)
  if (found) return found
  const old = hops > 0 ? published.redirects.get(address) : undefined
  if (old?.page) return { kind: 'page', id: old.page.documentId }
  return old?.to ? destinationAt(old.to, published, hops - 1) : { kind: 'other', url }
}

/** The document at a path in a language; a date of a meeting is called as that. */
export function documentAt(
  path: string,
  language: Locale,
  published: LinkingContent,
): Destination | null {
  const [list = '', slug = ''] = path.split('/')
  const name = listedBelow(list)
  if (name) {
    const id = findListed(published, name, slug, language)
    if (id !== null) return { kind: 'listed', name, id }
    // Pages may stand below a list that most sites have none of.
    if (!isType('optional', listed[name].uid)) return null
  }
  const id = published.tree.find(path, language)
  return id === null ? null : { kind: 'page', id }
}

/** Without its percent-encoding, where that can be read. */
export function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function toTarget(row: LinkRow, published: LinkingContent, language: Locale): LinkTarget | null {
  if (row.page) {
    const path = published.tree.path(row.page.documentId, language)
    return path === null ? null : { kind: 'page', path }
  }
  const page = row.builtIn && chosenPage(row.builtIn)
  if (page) return hasList(published, page, language) ? { kind: 'builtIn', page } : null
  return row.url && isAllowed(row.url) ? { kind: 'external', url: row.url } : null
}

function chosenPage(choice: string): BuiltInPage | undefined {
  return listAt(choice.replace(' ', '-'))
}

/** Web, mail and telephone addresses, and addresses on the site itself. */
export function isAllowed(url: string): boolean {
  if (url.startsWith('/')) return staysOnSite(url)
  return URL.canParse(url) && allowedSchemes.includes(new URL(url).protocol)
}

/** Whether an address, as an editor wrote it, leads to another site of the web. */
export function isElsewhere(url: unknown): url is string {
  return typeof url === 'string' && /^https?:/i.test(url) && isAllowed(url)
}

/**
 * Whether a root-relative address is one of this site to every reader. Browsers leave out tabs, line
 * breaks and steps such as `/.`, and read a backslash as a slash: two slashes then name another site.
 */
function staysOnSite(path: string): boolean {
  const site = 'http://site'
  if (!URL.canParse(path, site)) return false
  const { origin, pathname } = new URL(path, site)
  return origin === site && !/^\/(\/|\\|%2f|%5c)/i.test(pathname)
}
