import type { Core } from '@strapi/strapi'
import { address, normalizeAddress, parseAddress, storedLanguages } from '../content/languages'
import { formerlyAt } from '../content/reading/formerAddresses'
import { readRedirects } from '../content/reading/queries'
import { isType, listPath } from '../content/types'

/**
 * The document that is cited at an address which it had before, if that is of a type whose versions are:
 * with another document there, what was cited would be something else.
 *
 * @returns its id; null: whatever stood there leads to none any more
 */
export async function citedAt(
  strapi: Core.Strapi,
  uid: string,
  slug: string,
): Promise<string | null> {
  const list = listPath(uid)
  if (!isType('versioned', uid) || list === undefined) return null
  const old = storedLanguages.map((language) => address(`${list}/${slug}`, language).slice(1))
  const redirects = await readRedirects(strapi)
  // Whatever was read there last may be public again, and be called something else by then.
  const hidden = (await formerlyAt(strapi, old)).map((documentId) => ({ documentId }))
  const slugs = redirects
    .filter(({ from }) => old.includes(normalizeAddress(from ?? '')))
    .flatMap(({ to }) => slugBelow(list, to ?? ''))
  const where = [...hidden, ...(slugs.length > 0 ? [{ slug: { $in: slugs } }] : [])]
  if (where.length === 0) return null
  const row: { documentId: string } | null = await strapi.db
    .query(uid)
    .findOne({ where: { $or: where }, select: ['documentId'], orderBy: { id: 'asc' } })
  return row?.documentId ?? null
}

function slugBelow(list: string, to: string): string[] {
  const [first, slug, ...rest] = parseAddress(normalizeAddress(to)).path.split('/')
  return first === list && slug && rest.length === 0 ? [slug] : []
}
