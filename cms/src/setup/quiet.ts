import type { Core } from '@strapi/strapi'

/** What tarn, knex's pool, tells of itself. */
interface Pool {
  numPendingCreates(): number
  numPendingAcquires(): number
}

const longestWaitMs = 2000

/**
 * Waits until no connection to the database is being opened: Strapi closes the pool at once when it
 * ends, and a connection on its way would end the process with an error.
 */
export async function untilQuiet(strapi: Core.Strapi): Promise<void> {
  const pool: Pool = strapi.db.connection.client.pool
  const giveUpAt = Date.now() + longestWaitMs
  while (pool.numPendingCreates() + pool.numPendingAcquires() > 0 && Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
