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
 * title of that, since it has none, and closed days by the name of their place.
 */
export function limitSearch(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, params }, next) => {
    const query: unknown = '_q' in params ? params._q : undefined
    if (typeof query !== 'string' || query === '') return next()
    const hidden = hiddenFields(strapi, uid)
    const isByMeeting =
      isType('ofOneDate', uid) && !hidden.has('meeting') && readsAll(strapi, 'dated')
    const isByPlace = isType('ofDays', uid) && !hidden.has('venue') && readsAll(strapi, 'place')
    if (hidden.size === 0 && !isByMeeting && !isByPlace) return next()
    const searched: object[] = Object.entries(attributesOf(strapi, uid))
      .filter(
        ([name, { type, searchable }]) =>
          texts.includes(type) && searchable !== false && !hidden.has(name),
      )
      .map(([name]) => ({ [name]: { $containsi: query } }))
    if (isByMeeting) searched.push({ meeting: { title: { $containsi: query } } })
    if (isByPlace) searched.push({ venue: { name: { $containsi: query } } })
    const others: unknown = 'filters' in params ? params.filters : undefined
    const filters = { $and: [...(isRecord(others) ? [others] : []), { $or: searched }] }
    Object.assign(params, { _q: undefined, filters })
    return next()
  })
}

/** Of people alone: a program is told of other types where it may ask for them. */
function readsAll(strapi: Core.Strapi, said: 'dated' | 'place'): boolean {
  const reader = readerWhoAsks(strapi)
  return reader !== null && typesThatAre(said).every((uid) => reader.reads(uid))
}
