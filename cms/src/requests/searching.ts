import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { attributesOf } from './columns'
import { hiddenFields } from './hiddenFields'

/** What Strapi looks through. */
const texts = ['string', 'text', 'uid', 'email', 'enumeration', 'richtext']

/**
 * Lets people and tokens search in what they may read. Strapi looks through all texts of a type, and
 * would tell letter by letter what it does not show.
 */
export function limitSearch(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, params }, next) => {
    const query: unknown = '_q' in params ? params._q : undefined
    if (typeof query !== 'string' || query === '') return next()
    const hidden = hiddenFields(strapi, uid)
    if (hidden.size === 0) return next()
    const searched = Object.entries(attributesOf(strapi, uid))
      .filter(
        ([name, { type, searchable }]) =>
          texts.includes(type) && searchable !== false && !hidden.has(name),
      )
      .map(([name]) => ({ [name]: { $containsi: query } }))
    const others: unknown = 'filters' in params ? params.filters : undefined
    const filters = { $and: [...(isRecord(others) ? [others] : []), { $or: searched }] }
    Object.assign(params, { _q: undefined, filters })
    return next()
  })
}
