import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'

/** Any number will do, as long as every replica takes the same. */
const bootLock = 7_214_001

/**
 * Runs our part of the boot of one replica at a time: several that start together on one PostgreSQL
 * would each find it without content. Strapi makes the tables before this, without a lock: the first
 * start on a new database must be one replica's. The lock ends with its transaction, whatever happens to the process.
 */
export async function bootOneByOne(strapi: Core.Strapi, boot: () => Promise<void>): Promise<void> {
  const settings = strapi.config.get<Settings>('settings')
  if (settings.databaseUrl === null) return boot()
  // A connection of its own: the boot's own transactions go on beside it.
  await strapi.db.connection.transaction(async (lock) => {
    await lock.raw('select pg_advisory_xact_lock(?)', [bootLock])
    await boot()
  })
}
