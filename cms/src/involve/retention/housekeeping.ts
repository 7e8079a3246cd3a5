import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
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
  const { anew } = await sealAnew(strapi)
  if (removed.length > 0 || anew > 0) leavesTraces(strapi)
  if (removed.length > 0) {
    const amounts = removed.map(([kind, amount]) => `${amount} of ${kind}`).join(', ')
    strapi.log.info(`Deleted entries whose time had come: ${amounts}`)
  }
  return eraseTraces(strapi)
}

/** Its timers know no clock: one that is set leads nothing astray. */
class Housekeeper {
  readonly #strapi: Core.Strapi
  #timer: NodeJS.Timeout | undefined
  #turn = Promise.resolve()
  #isStopped = false

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    this.#turnIn(firstTurnMs)
  }

  /** What is being done is finished. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#timer)
    await this.#turn
  }

  #turnIn(ms: number): void {
    if (this.#isStopped) return
    this.#timer = setTimeout(() => {
      this.#turn = this.#takeTurn()
    }, ms).unref()
  }

  async #takeTurn(): Promise<void> {
    try {
      const isDone = await keepHouse(this.#strapi, Temporal.Now.instant())
      this.#turnIn(isDone ? turnsMs : nextTryMs)
    } catch (error) {
      this.#strapi.log.error('What is to be kept no longer could not be deleted', { error })
      this.#turnIn(nextTryMs)
    }
  }
}

const running = new WeakMap<Core.Strapi, Housekeeper>()

/** To be called when all else of the boot is done. */
export function startHousekeeping(strapi: Core.Strapi): void {
  running.set(strapi, new Housekeeper(strapi))
}

/** Waits for what is being deleted. */
export async function stopHousekeeping(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop()
}
