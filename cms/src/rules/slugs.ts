import type { Core, UID } from '@strapi/strapi'
import { isRecord } from '../records'
import { citedAt } from '../checks/citedSlugs'
import { isReservedSlug } from '../checks/reservedSlugs'
import { defaultLanguage } from '../content/languages'
import { shortName, slugSource } from '../content/types'
import { longestSource, slugFrom } from '../slugs'

/**
 * An address that an editor leaves empty, and that of a copy, is made from the title when the document
 * is saved: free, and none of the site's. Strapi's own form would fill it with the name of the type
 * before there is a title. One that an editor writes is kept, in lower case; whether it can be had is
 * asked when it is published.
 */
export function fillSlugs(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context
    const field = slugSource(uid)
    if (!field || !['create', 'update', 'clone'].includes(action)) return next()
    const data: unknown = 'data' in params ? params.data : null
    if (!isRecord(data)) return next()
    const documentId = 'documentId' in params ? String(params.documentId) : null
    const locale = typeof params.locale === 'string' ? params.locale : defaultLanguage
    if (action === 'clone') {
      const source = data[field]
      data['slug'] = isText(source)
        ? await freeSlug(strapi, uid, { source, documentId: null, locale })
        : null
      return next()
    }
    if (isText(data['slug'])) {
      // Nobody wants part of an address: one that is too long is refused as it was typed.
      if (data['slug'].length <= longestSource) data['slug'] = slugFrom(data['slug'])
      return next()
    }
    const saved: Record<string, unknown> | null =
      documentId === null
        ? null
        : await strapi.db
            .query(uid)
            .findOne({ where: { documentId, locale }, select: ['slug', field] })
    const keepsSlug = isText(saved?.slug) && data['slug'] === undefined
    const source = data[field] ?? saved?.[field]
    if (!keepsSlug && isText(source)) {
      data['slug'] = await freeSlug(strapi, uid, { source, documentId, locale })
    }
    return next()
  })
}

async function freeSlug(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  wanted: { source: string; documentId: string | null; locale: string },
): Promise<string> {
  const { documentId, locale } = wanted
  const base = slugFrom(wanted.source) || shortName(uid)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    const others = documentId === null ? {} : { documentId: { $ne: documentId } }
    const isTaken = await strapi.db.query(uid).count({ where: { slug, locale, ...others } })
    if (isTaken > 0 || isReservedSlug(uid, slug)) continue
    const cited = await citedAt(strapi, uid, slug)
    if (cited === null || cited === documentId) return slug
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
