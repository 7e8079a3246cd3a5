import type { Download, Locale, Occurrence, PositionSummary } from 'cms/contract'
import type { RouteLocationRaw } from 'vue-router'
import { addressOf } from './addresses'
import type { ShownDocument } from './documentLink'
import { routeName } from './links'
import { isPlace } from './queryValues'

/** A text in pieces: every second one, from the second on, is what was searched for. */
export type MarkedText = string[]

export interface SearchQuery {
  /** What somebody looks for: trimmed, and not empty. */
  words: string
  /** How many results stand on the pages before. */
  after: number
}

export interface SearchResult {
  kind: ShownDocument['kind']
  /** Site path in the asked language. */
  path: string
  title: MarkedText
  /** What of its text has the words; else its first words. */
  excerpt: MarkedText
  /** The language of title and excerpt. */
  locale: Locale
  /** Of a position the newer one that took its place; null: it still holds, or is none. */
  replacedBy: Replacing | null
  /** Of a meeting the next dates, of a date that one. */
  dates: Occurrence[]
  /** Files on that page whose names have the words. */
  files: Download[]
}

/** What took the place of something, by name. */
export type Replacing = Pick<PositionSummary, 'slug' | 'title' | 'locale'>

export interface SearchResults {
  words: string
  /** False: nothing has all the words, and these have some of them. */
  hasAll: boolean
  /** How many there are, those of other pages among them. */
  total: number
  data: SearchResult[]
  /** `SearchQuery.after` of the page that follows; null: there is none. */
  next: number | null
}

/** Longer texts are searched by so many of their first characters. */
export const longestSearch = 100
/** Nobody reads more results than that. */
export const mostResults = 200

/** What an address asks for; null: nothing. */
export function searchQuery(words: string, after: string): SearchQuery | null {
  const asked = words.slice(0, longestSearch).replace(/\s+/g, ' ').trim()
  if (asked === '') return null
  return { words: asked, after: isPlace(after) ? Number(after) : 0 }
}

/**
 * Where the site is searched; null in a build for a host that only hands out files, where nobody does.
 */
export function searchLink(
  locale: Locale,
  { words, after }: Partial<SearchQuery> = {},
): RouteLocationRaw | null {
  if (import.meta.env.VITE_CMS_URL) return null
  return {
    name: routeName(locale, 'search'),
    query: { ...(words && { q: words }), ...(after && { after: String(after) }) },
  }
}

/** Root-relative: where the web server gives the results as JSON. */
export function resultsPath(locale: Locale, { words, after }: SearchQuery): string {
  const query = new URLSearchParams({ q: words, ...(after > 0 && { after: String(after) }) })
  return `${addressOf(locale, 'search.json')}?${query.toString()}`
}

/**
 * The words of an address at which nothing stands: those of its last step that has any; `''`: none has.
 *
 * @param path percent-encoded
 */
export function wordsOfAddress(path: string): string {
  // What has a dot is a file, which nobody finds by its words.
  const address = path.includes('.') ? '' : decoded(path)
  const steps = address.split('/').filter((step) => /\p{L}{2}/u.test(step))
  return (steps.at(-1) ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')
    .slice(0, longestSearch)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}
