import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { datesWaitedFor } from '../attending'
import { aloneAtDate } from './alone'
import { moveUp } from './room'

/**
 * Looks where a place is free that somebody waits for, however it became free: somebody has withdrawn,
 * was deleted or has run out, or the number was raised or emptied. So nothing is lost with a cms that
 * ends in between.
 */
export async function moveUpAll(strapi: Core.Strapi, now: Temporal.Instant): Promise<void> {
  for (const date of await datesWaitedFor(strapi)) {
    await strapi.db.transaction(async ({ trx }) => {
      await aloneAtDate(strapi, trx, date)
      await moveUp(strapi, date, now)
    })
  }
}
