import type { Core } from '@strapi/strapi'
import type { Settings } from '../../../config/settings'
import { Loop } from '../../loop'
import { readInvolveSettings } from '../settings'
import { claimNext, nextDue } from './claims'
import { waitForPace } from './pace'
import { reasonOf } from './refusals'
import { sendMail } from './sending'
import { onWake } from './waking'

/** How long what another replica put into the outbox can wait unnoticed. */
const longestWaitMs = 15_000

const running = new WeakMap<Core.Strapi, Loop>()

/** Whether a mail reaches anybody: a server takes it, or the folder at one's own desk. */
export function sendsMail({ mail, isLoopback }: Settings): boolean {
  return mail.smtpUrl !== null || isLoopback
}

/** To be called when all else of the boot is done. */
export function startSender(strapi: Core.Strapi): void {
  if (!sendsMail(strapi.config.get<Settings>('settings'))) return
  const loop: Loop = new Loop(async () => {
    try {
      return await sendDue(strapi, () => !loop.isStopped)
    } catch (error) {
      strapi.log.error('The outbox could not be read', reasonOf(error))
      return longestWaitMs
    }
  })
  running.set(strapi, loop)
  onWake(strapi, 'sending', () => loop.wake())
}

/** Waits for the mail that is being sent. */
export async function stopSender(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop()
}

/** One after the other, at the pace that the settings allow; @returns how long to wait then, in ms */
async function sendDue(strapi: Core.Strapi, goesOn: () => boolean): Promise<number> {
  while (goesOn()) {
    const now = Date.now()
    const { mailsPerMinute } = await readInvolveSettings(strapi)
    const wait = await waitForPace(strapi, mailsPerMinute, now)
    if (wait > 0) return Math.min(longestWaitMs, wait)
    const mail = await claimNext(strapi, now)
    if (!mail) break
    await sendMail(strapi, mail)
  }
  const next = await nextDue(strapi)
  return next === null ? longestWaitMs : Math.min(longestWaitMs, Math.max(0, next - Date.now()))
}
