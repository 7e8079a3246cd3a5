import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import { waitForTurn } from '../strapi/turns'

/** What ends the turn of each that boots. */
const turns = new WeakMap<Core.Strapi, () => Promise<unknown>>()

/**
 * Lets one replica boot at a time: several that start together on one PostgreSQL would each find it
 * without tables, or without content. To be called before Strapi makes the tables, which it does without
 * a lock. The turn ends with its transaction, whatever happens to the process.
 */
export async function takeTurn(strapi: Core.Strapi): Promise<void> {
  if (strapi.config.get<Settings>('settings').databaseUrl === null) return
  // A connection of its own: the boot's own transactions go on beside it.
  const turn = await strapi.db.connection.transaction()
  turns.set(strapi, () => turn.commit())
  await waitForTurn(strapi, turn, 'booting')
}

/** To be called when all is made, or nothing more will be. */
export async function endTurn(strapi: Core.Strapi): Promise<void> {
  await turns.get(strapi)?.()
  turns.delete(strapi)
}
