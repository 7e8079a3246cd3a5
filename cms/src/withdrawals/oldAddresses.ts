import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { normalizeAddress, parseAddress } from '../content/languages'
import { readRedirects } from '../content/reading/queries'
import { listPath, typeThatIs } from '../content/types'
import { contentsKept } from '../history/versions'

/**
 * The redirects whose addresses are made of the name of a person: those that lead to an address that they
 * have or had, and from it.
 *
 * @returns document ids
 */
export async function redirectsOf(strapi: Core.Strapi, documentId: string): Promise<string[]> {
  const rows: unknown[] = await strapi.db
    .query(typeThatIs('consented'))
    .findMany({ where: { documentId }, select: ['slug'] })
  const paths = new Set(
    [...rows, ...(await contentsKept(strapi, documentId))].filter(isRecord).flatMap(pathOf),
  )
  const all = await readRedirects(strapi)
  const found = new Set<string>()
  // One old address leads to the next.
  for (let before = -1; before < paths.size + found.size;) {
    before = paths.size + found.size
    for (const redirect of all) {
      const [from, to] = [redirect.from, redirect.to].map(inSite)
      if (!paths.has(from ?? '') && !paths.has(to ?? '')) continue
      found.add(redirect.documentId)
      if (from !== undefined && from.startsWith(`${listPath(typeThatIs('consented'))}/`)) {
        paths.add(from)
      }
    }
  }
  return [...found]
}

/** Below the list of people. */
function pathOf({ slug }: Record<string, unknown>): string[] {
  const isThere = typeof slug === 'string' && slug !== ''
  return isThere ? [`${listPath(typeThatIs('consented'))}/${slug}`] : []
}

/** The path of an address of the site, without its language; undefined: it leads elsewhere. */
function inSite(address: string | null | undefined): string | undefined {
  if (!address || /^[a-z][a-z+.-]*:/i.test(address)) return undefined
  return parseAddress(normalizeAddress(address)).path
}
