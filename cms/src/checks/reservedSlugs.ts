import { spokenLanguages } from '../languages'
import { builtInPages } from '../content/reading/pageTree'
import { builtInPaths, isSiteSlug, isType, typeListedAt } from '../content/types'

/** First steps of addresses at which the site itself answers; a page that had one of them could not be seen. */
const reserved: ReadonlySet<string> = new Set([
  // Where most sites have no list, the site shows a page of an editor's above it.
  ...builtInPages
    .filter((page) => !isType('optional', typeListedAt(page)))
    .map((page) => builtInPaths[page]),
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
