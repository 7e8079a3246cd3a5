import type { Core } from '@strapi/strapi'
import { pendingConnections } from '../strapi/database'

const longestWaitMs = 2000

/**
 * Waits until no connection to the database is being opened: Strapi closes the pool at once when it
 * ends, and a connection on its way would end the process with an error.
 */
export async function untilQuiet(strapi: Core.Strapi): Promise<void> {
  const giveUpAt = Date.now() + longestWaitMs
  while (pendingConnections(strapi) > 0 && Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
