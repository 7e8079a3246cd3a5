import type { Core } from '@strapi/strapi'
import { choiceIn } from '../checks/content'
import { componentsOf } from '../checks/read'
import { typeThatIs } from '../content/types'
import { holdersIn, holds } from '../rules/holders'
import { componentJoin, joinTableOf } from '../strapi/tables'

/**
 * Takes somebody out of the lists in which they were chosen to be shown, of what is public and of drafts,
 * with what is said of them there: else an empty choice would stay, which stops the next publish.
 *
 * @param documentId of the person, who is still there
 */
export async function removeChoices(strapi: Core.Strapi, documentId: string): Promise<void> {
  const components = componentsOf(strapi)
  for (const uid of Object.keys(strapi.components)) {
    const attributes = components(uid)
    const field = choiceIn(uid, attributes)
    if (field === null || attributes[field]?.target !== typeThatIs('consented')) continue
    const rows: { id: number }[] = await strapi.db
      .query(uid)
      .findMany({ where: { [field]: { documentId } }, select: ['id'] })
    await removeParts(
      strapi,
      uid,
      rows.map(({ id }) => id),
    )
  }
}

async function removeParts(strapi: Core.Strapi, uid: string, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  const { component, componentType } = componentJoin
  await strapi.db.transaction(async ({ trx }) => {
    for (const { uid: above, attributes } of holdersIn(strapi)) {
      for (const [name, attribute] of Object.entries(attributes)) {
        if (!holds(attribute, uid)) continue
        const joined = trx(joinTableOf(strapi, above, name)).where({ [componentType]: uid })
        await joined.whereIn(component, ids).delete()
      }
    }
    await strapi.db.query(uid).deleteMany({ where: { id: { $in: ids } } })
  })
}
