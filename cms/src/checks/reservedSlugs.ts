import { spokenLanguages } from '../languages'
import { builtInPaths } from '../content/reading/pageTree'
import { shortName } from '../content/types'

/** Addresses that the site itself answers at; what had one of them could not be seen. */
const reserved: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  page: new Set([
    ...Object.values(builtInPaths),
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
  ]),
  meeting: new Set(['archive', 'month']),
}

/** Whether the site itself answers at the address that a slug would give. */
export function isReservedSlug(uid: string, slug: string): boolean {
  return reserved[shortName(uid)]?.has(slug) === true
}
