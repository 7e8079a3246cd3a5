import type { Locale, Redirect, Sitemap, SitemapEntry } from '../../../contract'
import { address, languages, parseAddress } from '../languages'
import { builtInPaths } from '../reading/pageTree'
import type { Published } from '../reading/published'
import { factsOf, textIn, type Translations } from '../reading/texts'
import { isAllowed } from './links'
import { isoTime } from './instants'
import { meetingPaths } from './meetings'

/** An old address can stand for this many others before it counts as a circle. */
const longestChain = 10

/**
 * Where an address (without its leading slash) leads to; null when no redirect knows it, or when it
 * leads nowhere that is public. Chains are followed to their end.
 */
export function toRedirect(published: Published, from: string): Redirect | null {
  const first = target(published, from)
  let last = first
  for (let hops = 0; last?.to.startsWith('/') && hops < longestChain; hops++) {
    const next = target(published, last.to.slice(1))
    if (!next) return { to: last.to, permanent: last.permanent && (first?.permanent ?? false) }
    last = next
  }
  return last && !last.to.startsWith('/') ? last : null
}

function target(published: Published, from: string): Redirect | null {
  const row = published.redirects.get(from)
  if (!row) return null
  const permanent = row.permanent ?? true
  if (row.page) {
    const { language } = parseAddress(from)
    const path = published.tree.path(row.page.documentId, language)
    return path === null ? null : { to: address(path, language), permanent }
  }
  return row.to && isAllowed(row.to) ? { to: encode(row.to), permanent } : null
}

/** As a Location header takes it: without line breaks, and with its letters percent-encoded. */
function encode(to: string): string {
  const { href, pathname, search, hash } = new URL(to, 'http://site')
  return to.startsWith('/') ? pathname + search + hash : href
}

/** Every public address that has content of its own, with the languages it is written in. */
export function toSitemap(published: Published): Sitemap {
  return {
    data: [
      ...pageEntries(published),
      ...listEntry(published.meetings, 'meetings'),
      ...[...published.meetings.values()].map((meeting) =>
        entry('meeting', meeting, () => meetingPaths(factsOf(meeting).slug ?? '').en),
      ),
      ...listEntry(published.positions, 'positions'),
      ...[...published.positions.values()].map((position) =>
        entry(
          'position',
          position,
          (language) => `positions/${textIn(position, language).row.slug ?? ''}`,
        ),
      ),
    ],
  }
}

interface Dated {
  updatedAt?: unknown
}

function pageEntries({ tree }: Published): SitemapEntry[] {
  const lists: string[] = [builtInPaths.meetings, builtInPaths.positions]
  return tree.ids.flatMap((id) => {
    const page = tree.page(id)
    if (!page || lists.includes(tree.path(id, 'en') ?? '')) return []
    return [entry('page', page, (language) => tree.path(id, language) ?? '')]
  })
}

/** The list itself changes with whatever stands in it, and reads in every language. */
function listEntry(
  documents: ReadonlyMap<string, Translations<Dated>>,
  kind: 'meetings' | 'positions',
): SitemapEntry[] {
  const dates = [...documents.values()].map(lastModified).sort()
  const paths: Partial<Record<Locale, string>> = {}
  for (const { code } of languages) paths[code] = builtInPaths[kind]
  return [{ kind, paths, lastModified: dates.at(-1) ?? new Date(0).toISOString() }]
}

function entry(
  kind: SitemapEntry['kind'],
  document: Translations<Dated>,
  pathIn: (language: Locale) => string,
): SitemapEntry {
  const paths: Partial<Record<Locale, string>> = {}
  for (const language of document.keys()) paths[language] = pathIn(language)
  return { kind, paths, lastModified: lastModified(document) }
}

function lastModified(document: Translations<Dated>): string {
  const dates = [...document.values()].map(({ updatedAt }) => isoTime(updatedAt))
  return dates.sort().at(-1) ?? new Date(0).toISOString()
}
