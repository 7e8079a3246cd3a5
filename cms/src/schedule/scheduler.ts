import type { Core } from '@strapi/strapi'
import { carryOutDue } from './carryingOut'
import { instantOf, type Moment } from './moments'

/** How long what another replica planned, or a clock that was set, can stay unnoticed. */
const longestWaitMs = 15_000

/** Also when a clock runs behind its timers. */
const shortestWaitMs = 100

/** Looks again and again what is due. Its timers know no clock: one that is set leads nothing astray. */
class Scheduler {
  readonly #strapi: Core.Strapi
  #timer: NodeJS.Timeout | undefined
  #turn = Promise.resolve()
  #isStopped = false

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    this.#turnIn(shortestWaitMs)
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
      this.#turnIn(waitFor(await carryOutDue(this.#strapi, () => !this.#isStopped)))
    } catch (error) {
      this.#strapi.log.error('The schedule could not be read', { error })
      this.#turnIn(longestWaitMs)
    }
  }
}

function waitFor(coming: Moment[]): number {
  const waits = coming.map((moment) => instantOf(moment).epochMilliseconds - Date.now())
  return Math.max(shortestWaitMs, Math.min(longestWaitMs, ...waits))
}

const running = new WeakMap<Core.Strapi, Scheduler>()

/** To be called when all else of the boot is done. */
export function startScheduler(strapi: Core.Strapi): void {
  running.set(strapi, new Scheduler(strapi))
}

/** Waits for what is being published or taken back. */
export async function stopScheduler(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop()
}
