import type { Core } from '@strapi/strapi'
import { isOnPostgres } from '../strapi/database'
import { securityTable, securityTableStatements } from '../securityTable'

/** To be called by one replica at a time, before anything is noted. */
export async function ensureSecurityLog(strapi: Core.Strapi): Promise<void> {
  const schema = isOnPostgres(strapi) ? 'public' : 'main'
  for (const statement of securityTableStatements(schema)) {
    await strapi.db.connection.raw(statement)
  }
}

/** Longer than a year, so that one can be compared with the one before. */
const keptDays = 400
const dayMs = 24 * 60 * 60 * 1000

/** Of each kind for itself: what comes in masses pushes nothing grave out. */
export const mostOfKind = 4_000

/**
 * Deletes what is older than 400 days, and of each kind what is more than there may be, the oldest.
 *
 * @param now milliseconds since the epoch
 */
export async function removeOldEvents(strapi: Core.Strapi, now: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx(securityTable)
      .where('at', '<=', now - keptDays * dayMs)
      .delete()
    const counts: { kind: string; many: number | string }[] = await trx(securityTable)
      .select('kind')
      .count({ many: '*' })
      .groupBy('kind')
    for (const { kind } of counts.filter(({ many }) => Number(many) > mostOfKind)) {
      const [last]: { id: number }[] = await trx(securityTable)
        .select('id')
        .where({ kind })
        .orderBy('id', 'desc')
        .offset(mostOfKind)
        .limit(1)
      if (last) await trx(securityTable).where({ kind }).where('id', '<=', last.id).delete()
    }
  })
}
