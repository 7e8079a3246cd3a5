import type { Core } from '@strapi/strapi'
import { Loop } from '../loop'
import { claimCalendar, findCalendars } from './calendars'
import { lookAt, noteUnfinished } from './looking'

/** How long a calendar that is due waits at most. */
const turnsMs = 60 * 1000

const running = new WeakMap<Core.Strapi, Loop>()

/** Looks at calendars that are due, one after the other. To be called when all else of the boot is done. */
export function startFollowing(strapi: Core.Strapi): void {
  const loop: Loop = new Loop(async () => {
    try {
      await lookAtDue(strapi, () => !loop.isStopped)
    } catch (error) {
      strapi.log.error('Calendars that are followed could not be looked at', { error })
    }
    return turnsMs
  })
  running.set(strapi, loop)
}

async function lookAtDue(strapi: Core.Strapi, goesOn: () => boolean): Promise<void> {
  const due = await findCalendars(strapi, { isOn: true, nextAt: { $lte: new Date() } })
  for (const calendar of due) {
    if (!goesOn()) return
    const claimed = await claimCalendar(strapi, calendar, Date.now())
    if (!claimed) continue
    try {
      // Whoever finishes a look gives its claim back.
      if (calendar.claim === null) await lookAt(strapi, claimed, Date.now(), { goesOn })
      else await noteUnfinished(strapi, claimed, Date.now())
    } catch (error) {
      // It keeps no other calendar waiting, and is tried again when its claim has ended.
      strapi.log.error('A followed calendar could not be looked at', { error })
    }
  }
}

/** Waits for what is being written. */
export async function stopFollowing(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop()
}
