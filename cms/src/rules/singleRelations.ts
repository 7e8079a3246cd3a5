import { attributesOf } from '../checks/read'
import type { Attributes } from '../checks/schema'
import { isType, typesThatAre } from '../content/types'
import { holderColumnOf, joinTableOf } from '../strapi/tables'
import type { Consequence } from './publicChange'

/** The fields that relate a document to one other, of that type. */
export function singleRelations(attributes: Attributes, target: string): string[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    if (attribute.type !== 'relation' || attribute.visible === false) return []
    const isSingle = attribute.relation?.endsWith('ToOne') === true
    return isSingle && attribute.target === target ? [name] : []
  })
}

/**
 * When the target of a draft's new relation is published, Strapi gives it to the published source as
 * well, beside the one that it has: an unpublished edit would show. The older one stays.
 */
export const keepSingleRelations: Consequence = ({ strapi, action }) => {
  if (!isType('addressing', action.uid)) return null
  return async () => {
    await strapi.db.transaction(async ({ trx }) => {
      for (const uid of typesThatAre('drafted')) {
        for (const field of singleRelations(attributesOf(strapi, uid), action.uid)) {
          const table = joinTableOf(strapi, uid, field)
          const oldest = trx(table)
            .min('id')
            .groupBy(holderColumnOf(strapi, uid, field))
          await trx(table).whereNotIn('id', oldest).delete()
        }
      }
    })
  }
}
