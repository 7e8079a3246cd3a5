import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import type { Path } from '../checks/content'
import type { Row } from './bookkeeping'
import { attributesOf, componentOf, partsOf } from './columns'

/**
 * Parts in data that name one by its id which does not stand there: it would be taken away from
 * another document. Where a row is made, Strapi makes all parts anew.
 *
 * @param row which is written
 */
export async function foreignParts(
  strapi: Core.Strapi,
  uid: string,
  data: Row,
  row: { id: unknown },
): Promise<Path[]> {
  const found: Path[] = []
  for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') continue
    const known = partsOf(data[name]).filter(([part]) => 'id' in part && part['id'] !== undefined)
    if (known.length === 0) continue
    const standing = partsOf(await strapi.db.query(uid).load({ id: Number(row.id) }, name))
    for (const [part, place] of known) {
      const component = componentOf(strapi, attribute, part)
      const isThere = standing.some(
        ([one]) =>
          String(one['id']) === String(part['id']) &&
          (attribute.component !== undefined || one['__component'] === component),
      )
      if (component === null) continue
      if (!isThere) found.push([name, ...place])
      else {
        const within = await foreignParts(strapi, component, part, { id: part['id'] })
        found.push(...within.map((path) => [name, ...place, ...path]))
      }
    }
  }
  return found
}

/** The row that is written: a draft, or what has none; null where it is made. */
export async function writtenRow(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale }: { documentId: string; locale: string | null },
): Promise<{ id: unknown } | null> {
  const type = Object.values(strapi.contentTypes).find((one) => one.uid === uid)
  const row: unknown = await strapi.db.query(uid).findOne({
    where: {
      documentId,
      ...(locale !== null && { locale }),
      ...(type?.options?.draftAndPublish === true && { publishedAt: null }),
    },
    select: ['id'],
  })
  return isRecord(row) ? { id: row['id'] } : null
}
