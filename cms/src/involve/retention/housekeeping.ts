import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { Loop } from '../../loop'
import { removeMailFiles } from '../../mail/unsent'
import { isOnPostgres } from '../../strapi/database'
import { eraseTraces, leavesTraces } from './erasing'
import { removeEnded } from './ending'
import { removeLeftovers } from './leftovers'
import { sealAnew } from './resealing'

/** Nothing stays much longer than its time. */
const turnsMs = 60 * 60 * 1000
/** After something was in the way, such as a database that was busy. */
const nextTryMs = 60 * 1000
/** While the rest of the boot settles. */
const firstTurnMs = 1_000

/**
 * Deletes what is to be kept no longer, and erases what is left of it. What is done is told to the
 * log as numbers.
 *
 * @returns false when something is left to be erased
 */
export async function keepHouse(strapi: Core.Strapi, now: Temporal.Instant): Promise<boolean> {
  const removed = Object.entries(await removeEnded(strapi, now))
  await removeLeftovers(strapi, now.epochMilliseconds)
  await removeMailFiles(strapi, now.epochMilliseconds)
  const { anew } = await sealAnew(strapi)
  // Another replica may have ended before it erased what it had deleted.
  const hasOthers = isOnPostgres(strapi)
  if (removed.length > 0 || anew > 0 || hasOthers) leavesTraces(strapi)
  if (removed.length > 0) {
    const amounts = removed.map(([kind, amount]) => `${amount} of ${kind}`).join(', ')
    strapi.log.info(`Deleted entries whose time had come: ${amounts}`)
  }
  return eraseTraces(strapi)
}

const running = new WeakMap<Core.Strapi, Loop>()

/** To be called when all else of the boot is done. */
export function startHousekeeping(strapi: Core.Strapi): void {
  const loop = new Loop(async () => {
    try {
      return (await keepHouse(strapi, Temporal.Now.instant())) ? turnsMs : nextTryMs
    } catch (error) {
      strapi.log.error('What is to be kept no longer could not be deleted', { error })
      return nextTryMs
    }
  }, firstTurnMs)
  running.set(strapi, loop)
}

/** Waits for what is being deleted. */
export async function stopHousekeeping(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop()
}
