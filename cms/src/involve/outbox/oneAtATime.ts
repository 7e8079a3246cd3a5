import type { Core } from '@strapi/strapi'
import { isOnPostgres } from '../../strapi/database'

/** Any number will do, as long as every replica takes the same. */
const duesLock = 7_214_003

/** A transaction in which one replica at a time looks what is due. SQLite has one connection anyway. */
export async function oneAtATime(strapi: Core.Strapi, look: () => Promise<void>): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (isOnPostgres(strapi)) {
      await trx.raw('select pg_advisory_xact_lock(?)', [duesLock])
    }
    await look()
  })
}
