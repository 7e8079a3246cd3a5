import type { Core } from '@strapi/strapi'
import { isOnPostgres } from '../strapi/database'

/** Any number will do, as long as every replica takes the same. */
const lettersLock = 7_214_005

/**
 * A transaction in which one replica at a time puts the mails of letters into the outbox, or takes them
 * out. SQLite has one connection anyway.
 */
export async function alone<Result>(
  strapi: Core.Strapi,
  act: () => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    if (isOnPostgres(strapi)) await trx.raw('select pg_advisory_xact_lock(?)', [lettersLock])
    return act()
  })
}
