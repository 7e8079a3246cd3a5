import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { leavesTraces } from '../involve/retention/erasing'
import { attributesOf } from '../requests/columns'
import { typesThatAre } from '../content/types'
import { tableOf } from '../strapi/tables'

const uid = 'api::version.version'

/**
 * Takes out of the versions that older releases kept what none keeps any more: private fields, and the
 * addresses of people who had no other name.
 */
export async function forgetPrivate(strapi: Core.Strapi): Promise<void> {
  let forgotten = 0
  for (const type of typesThatAre('kept')) {
    const fields = Object.entries(attributesOf(strapi, type)).filter(([, field]) => field.private)
    const names = fields.map(([name]) => name)
    if (names.length > 0) forgotten += await forgetFields(strapi, type, names)
  }
  const isAddress = { authorName: { $contains: '@' }, authorKind: 'user' }
  const { count } = await strapi.db
    .query(uid)
    .updateMany({ where: isAddress, data: { authorName: null } })
  if (forgotten + count > 0) leavesTraces(strapi)
}

async function forgetFields(strapi: Core.Strapi, type: string, names: string[]): Promise<number> {
  const ids = await idsHolding(strapi, type, names)
  for (const id of ids) {
    const row: unknown = await strapi.db.query(uid).findOne({ where: { id }, select: ['content'] })
    const content = isRecord(row) && isRecord(row['content']) ? row['content'] : {}
    const kept = Object.entries(content).filter(([name]) => !names.includes(name))
    await strapi.db
      .query(uid)
      .update({ where: { id }, data: { content: Object.fromEntries(kept) } })
  }
  return ids.length
}

/** The database looks through them: to read them all at each boot would take long. */
async function idsHolding(strapi: Core.Strapi, type: string, names: string[]): Promise<number[]> {
  const isHolding = names.map(() => 'cast(content as text) like ?').join(' or ')
  const rows: { id: number }[] = await strapi.db
    .connection(tableOf(strapi, uid))
    .select('id')
    .where('type', type)
    .whereRaw(
      `(${isHolding})`,
      names.map((name) => `%"${name}"%`),
    )
  return rows.map(({ id }) => id)
}
