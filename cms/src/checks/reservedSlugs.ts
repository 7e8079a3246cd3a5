import { spokenLanguages } from '../languages'
import { builtInPages, builtInPaths } from '../content/reading/pageTree'
import { isSiteSlug, isType } from '../content/types'

/** First steps of addresses at which the site itself answers; a page that had one of them could not be seen. */
const reserved: ReadonlySet<string> = new Set([
  // The site shows a page at the address of its news above these.
  ...builtInPages.filter((page) => page !== 'news').map((page) => builtInPaths[page]),
  ...spokenLanguages,
  'api',
  'assets',
  'embed',
  'healthz',
  'next',
  'preview',
  'privacy',
  'readyz',
  'search',
  'uploads',
])

/** Whether the site itself answers at the address that a slug would give. */
export function isReservedSlug(uid: string, slug: string): boolean {
  return isType('nested', uid) ? reserved.has(slug) : isSiteSlug(uid, slug)
}
