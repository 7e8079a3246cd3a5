import type { Core } from '@strapi/strapi'
import { Loop } from '../loop'
import { carryOutDue } from './carryingOut'
import { instantOf, type Moment } from './moments'

/** How long what another replica planned, or a clock that was set, can stay unnoticed. */
const longestWaitMs = 15_000

const running = new WeakMap<Core.Strapi, Loop>()

/** Looks again and again what is due. To be called when all else of the boot is done. */
export function startScheduler(strapi: Core.Strapi): void {
  const loop: Loop = new Loop(async () => {
    try {
      return waitFor(await carryOutDue(strapi, () => !loop.isStopped))
    } catch (error) {
      strapi.log.error('The schedule could not be read', { error })
      return longestWaitMs
    }
  })
  running.set(strapi, loop)
}

function waitFor(coming: Moment[]): number {
  const waits = coming.map((moment) => instantOf(moment).epochMilliseconds - Date.now())
  return Math.min(longestWaitMs, ...waits)
}

/** Waits for what is being published or taken back. */
export async function stopScheduler(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop()
}
