import type { Core } from '@strapi/strapi'
import { reasonOf } from '../../involve/outbox/refusals'
import { Loop } from '../../loop'
import type { Settings } from '../../settings'
import { lookForReturns } from './looking'

/** How long a mailbox that is due waits at most. */
const turnsMs = 60 * 1000

const running = new WeakMap<Core.Strapi, { loop: Loop; over: AbortController }>()

/** Looks into the mailbox to which mails come back. To be called when all else of the boot is done. */
export function startLookingForReturns(strapi: Core.Strapi): void {
  const { returns } = strapi.config.get<Settings>('settings')
  if (returns === null) return
  const over = new AbortController()
  const loop = new Loop(async () => {
    try {
      await lookForReturns(strapi, returns, Date.now(), over.signal)
    } catch (error) {
      if (!over.signal.aborted) {
        strapi.log.error('What came back could not be noted', reasonOf(error))
      }
    }
    return turnsMs
  })
  running.set(strapi, { loop, over })
}

export async function stopLookingForReturns(strapi: Core.Strapi): Promise<void> {
  const looking = running.get(strapi)
  looking?.over.abort()
  await looking?.loop.stop()
}
