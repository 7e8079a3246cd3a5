import type { Core } from '@strapi/strapi'
import { isOnPostgres } from '../../strapi/database'

export const rateLimitsTable = 'rate_limits'

/**
 * Makes the table in which replicas count together, as rate-limiter-flexible reads it. Unlogged: what
 * it holds is worth nothing after a crash, and so does not stay in PostgreSQL's log. To be called by
 * one replica at a time.
 */
export async function ensureRateLimits(strapi: Core.Strapi): Promise<void> {
  if (!isOnPostgres(strapi)) return
  await strapi.db.connection.raw(
    `create unlogged table if not exists ${rateLimitsTable} (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
  )
}

/**
 * Takes away what counts no more, and with it the last trace of a former day.
 *
 * @param now milliseconds since the epoch
 */
export async function removeExpiredRateLimits(strapi: Core.Strapi, now: number): Promise<void> {
  if (!isOnPostgres(strapi)) return
  await strapi.db.connection(rateLimitsTable).where('expire', '<', now).delete()
}
