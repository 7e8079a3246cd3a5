import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import { reasonOf } from '../involve/outbox/refusals'
import { sendsMail } from '../involve/outbox/sender'
import { onWake } from '../involve/outbox/waking'
import { Loop } from '../loop'
import { lookAfterLetters } from './sending'

/** How long what another replica was asked for can wait, and how late the end is noticed. */
const waitMs = 15_000

const running = new WeakMap<Core.Strapi, Loop>()

/** Looks again and again what letters need. To be called when all else of the boot is done. */
export function startLetters(strapi: Core.Strapi): void {
  if (!sendsMail(strapi.config.get<Settings>('settings'))) return
  const loop = new Loop(async () => {
    try {
      return (await lookAfterLetters(strapi, Date.now())) ? 0 : waitMs
    } catch (error) {
      strapi.log.error('It could not be seen which letters are due', reasonOf(error))
      return waitMs
    }
  })
  running.set(strapi, loop)
  onWake(strapi, 'letters', () => loop.wake())
}

/** Waits for what is being done. */
export async function stopLetters(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop()
}
