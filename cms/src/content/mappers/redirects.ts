import type { Locale, Redirect } from '../../contract'
import {
  address,
  firstLanguage,
  isLanguage,
  normalizeAddress,
  parseAddress,
  spokenNow,
  storedLanguages,
} from '../languages'
import { documentsOf, findListed, listedBelow, listedPath } from '../reading/below'
import { listed, type ListedName } from '../reading/listed'
import type { Published } from '../reading/published'
import { builtInPaths, isSiteSlug, isType, listPath, typeBelow } from '../types'
import { decoded, documentAt, isAllowed } from './links'

/** An old address can stand for this many others before it counts as a circle. */
const longestChain = 10

/**
 * Where an address (without its leading slash) leads to; null when nothing knows it, or when it leads
 * nowhere that is public. Chains are followed to their end.
 */
export function toRedirect(published: Published, from: string): Redirect | null {
  return (
    follow(published, from) ?? toRedirectOfPart(published, from) ?? toOtherLanguage(published, from)
  )
}

/** The slug of what once had another below a list; that one itself where nothing is known of it. */
export function renamed(published: Published, list: ListedName, slug: string): string {
  return slugBelow(list, toRedirect(published, addressBelow(list, slug))) ?? slug
}

/** The same, also of what is public no more. */
export function lastSlug(published: Published, list: ListedName, slug: string): string {
  return slugBelow(list, followToEnd(published, addressBelow(list, slug))) ?? slug
}

function addressBelow(list: ListedName, slug: string): string {
  return `${listPath(listed[list].uid)}/${slug}`
}

function slugBelow(list: ListedName, redirect: Redirect | null): string | null {
  const { path } = parseAddress(normalizeAddress(redirect?.to ?? ''))
  const [first, current, ...more] = path.split('/')
  return first === listPath(listed[list].uid) && current && more.length === 0 ? current : null
}

/** What has no page of its own is looked for there, by a slug that it had. */
export function formerNameAddress(slug: string): string {
  return `topics/${slug}`
}

/** Root-relative: the dates that have a topic. */
export function datesOfTopic(slug: string): string {
  return `/${builtInPaths.meetings}?topic=${slug}`
}

/** The slug of the topic that once had another; that one itself where nothing is known of it. */
export function renamedTopic(published: Published, slug: string): string {
  const { to = '' } = toRedirect(published, formerNameAddress(slug)) ?? {}
  const current = new URL(to, 'http://site').searchParams.get('topic')
  return current !== null && to === datesOfTopic(current) ? current : slug
}

/** The address of one date of a meeting, or of one version of a paper: that of the whole, and the rest. */
export const partAddress =
  /^((?:[a-z]{2}\/)?(?:meetings|documents)\/[^/]+)(\/(?:v\/)?\d{4}-\d{2}-\d{2})$/

/**
 * The dates of a renamed meeting move along with it, and so do the versions of a paper. An editor can lead
 * what is gone to anything else, which has none of them.
 */
function toRedirectOfPart(published: Published, from: string): Redirect | null {
  const [, whole, part] = partAddress.exec(from) ?? []
  if (whole === undefined || part === undefined) return null
  const redirect = follow(published, whole) ?? toOtherLanguage(published, whole)
  if (!redirect) return null
  const moved = redirect.to.startsWith('/') ? movedPart(whole, part, redirect.to.slice(1)) : null
  return moved === null ? { to: redirect.to, permanent: false } : { ...redirect, to: `/${moved}` }
}

/**
 * Where a part of something is, which itself is at another address now; null: what is there has no such
 * parts.
 *
 * @param whole its former address, and `part` what followed it, as `partAddress` tells both apart
 * @param to without a leading slash
 */
export function movedPart(whole: string, part: string, to: string): string | null {
  const moved = to + part
  return partAddress.test(moved) && listOf(moved) === listOf(whole) ? moved : null
}

const listOf = (written: string) => parseAddress(written).path.split('/')[0]

/**
 * What is read at that address in another language: the branch chose others, or another first one,
 * since the address was written down. It may choose again, so nobody is told that it is for good.
 */
function toOtherLanguage(published: Published, from: string): Redirect | null {
  const { language, path } = parseAddress(from)
  // Something stands there.
  if (pathOf(published, path, { written: language, shown: language }) !== null) return null
  for (const other of storedLanguages) {
    const shown = spokenNow(other)
    const found = pathOf(published, path, { written: other, shown })
    if (found !== null) return { to: address(found, shown), permanent: false }
  }
  return null
}

/** The path in one language of what has a path in another. */
function pathOf(
  published: Published,
  path: string,
  { written, shown }: { written: Locale; shown: Locale },
): string | null {
  const [list = '', slug = '', ...rest] = path.split('/')
  const name = rest.length === 0 && slug !== '' ? listedBelow(list) : undefined
  if (name && !isType('oneSlug', listed[name].uid)) {
    const found = findListed(published, name, slug, written)
    const document = found === null ? undefined : documentsOf(published, name).get(found)
    if (document) return listedPath(name, document, shown)
    if (!isType('optional', listed[name].uid)) return null
  }
  const id = published.tree.find(path, written)
  return id === null ? null : published.tree.path(id, shown)
}

function follow(published: Published, from: string): Redirect | null {
  const redirect = followToEnd(published, from)
  const isInside = redirect?.to.startsWith('/') === true
  return isInside && isWithdrawn(published, redirect.to) ? null : redirect
}

function followToEnd(published: Published, from: string): Redirect | null {
  const first = target(published, from)
  let last = first
  for (let hops = 0; last?.to.startsWith('/') && hops < longestChain; hops++) {
    const next = target(published, last.to.slice(1))
    if (!next) {
      return { to: last.to, permanent: last.permanent && (first?.permanent ?? false) }
    }
    last = next
  }
  return last && !last.to.startsWith('/') ? last : null
}

/** Whether what stood at an address below a list of the site is public no more, nor moved elsewhere. */
function isWithdrawn(published: Published, to: string): boolean {
  const { language, path } = parseAddress(normalizeAddress(decoded(to)))
  const [list = '', slug = ''] = path.split('/')
  const uid = typeBelow(list)
  if (uid === undefined || slug === '' || isSiteSlug(uid, slug)) return false
  const own = `${list}/${slug}`
  return (
    storedLanguages.every((each) => documentAt(own, each, published) === null) &&
    target(published, address(own, language).slice(1)) === null
  )
}

function target(published: Published, from: string): Redirect | null {
  const row = writtenAs(from)
    .map((each) => published.redirects.get(each))
    .find((each) => each !== undefined)
  if (!row) return null
  const permanent = row.permanent ?? true
  if (row.page) {
    const { language } = parseAddress(from)
    const path = published.tree.path(row.page.documentId, language)
    return path === null ? null : { to: address(path, language), permanent }
  }
  return row.to && isAllowed(row.to) ? { to: encode(row.to), permanent } : null
}

/** An address as it is, and as it may have been written while other languages had prefixes. */
function writtenAs(from: string): string[] {
  const { language, path } = parseAddress(from)
  if (language !== firstLanguage) return [from]
  const without = storedLanguages.filter((code) => code === firstLanguage || !isLanguage(code))
  return [from, ...without.map((code) => `${code}/${path}`)]
}

/** As a Location header takes it: without line breaks, and with its letters percent-encoded. */
function encode(to: string): string {
  const { href, pathname, search, hash } = new URL(to, 'http://site')
  return to.startsWith('/') ? pathname + search + hash : href
}
