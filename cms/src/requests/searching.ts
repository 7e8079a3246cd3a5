import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { attributesOf } from './columns'
import { isType, typesThatAre } from '../content/types'
import { hiddenFields, readerWhoAsks } from './hiddenFields'

/** What Strapi looks through. */
const texts = ['string', 'text', 'uid', 'email', 'enumeration', 'richtext']

/**
 * Lets people and tokens search in what they may read. Strapi looks through all texts of a type, and
 * would tell letter by letter what it does not show. What is about one date of a meeting is found by the
 * title of that, since it has none.
 */
export function limitSearch(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, params }, next) => {
    const query: unknown = '_q' in params ? params._q : undefined
    if (typeof query !== 'string' || query === '') return next()
    const hidden = hiddenFields(strapi, uid)
    const isByMeeting = isType('ofOneDate', uid) && !hidden.has('meeting') && readsMeetings(strapi)
    if (hidden.size === 0 && !isByMeeting) return next()
    const searched: object[] = Object.entries(attributesOf(strapi, uid))
      .filter(
        ([name, { type, searchable }]) =>
          texts.includes(type) && searchable !== false && !hidden.has(name),
      )
      .map(([name]) => ({ [name]: { $containsi: query } }))
    if (isByMeeting) searched.push({ meeting: { title: { $containsi: query } } })
    const others: unknown = 'filters' in params ? params.filters : undefined
    const filters = { $and: [...(isRecord(others) ? [others] : []), { $or: searched }] }
    Object.assign(params, { _q: undefined, filters })
    return next()
  })
}

/** Of people alone: a program is told of meetings where it may ask for them. */
function readsMeetings(strapi: Core.Strapi): boolean {
  const reader = readerWhoAsks(strapi)
  return reader !== null && typesThatAre('dated').every((uid) => reader.reads(uid))
}
