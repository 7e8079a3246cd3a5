import type { Core } from '@strapi/strapi'
import type { Settings } from '../../settings'
import { Loop } from '../../loop'
import { readInvolveSettings, type InvolveSettings } from '../settings'
import { sentByAll, takenAlone, waitForProvider } from './allowance'
import { claimNext, isDue, nextDue, type ClaimedMail } from './claims'
import type { Lane } from './lanes'
import { longestWindow, readSent, waitFor, type Use } from './pace'
import { reasonOf } from './refusals'
import { sendMail } from './sending'
import { onWake } from './waking'

/** How long what another replica put into the outbox can wait unnoticed. */
const longestWaitMs = 15_000

/** Whether a mail reaches anybody: a server takes it, or the folder at one's own desk. */
export function sendsMail({ mail, isLoopback }: Settings): boolean {
  return mail.smtpUrl !== null || isLoopback
}

interface Taken {
  mail: ClaimedMail
  use: Use
}

/**
 * Three that send, one mail after the other each, at the pace that the settings allow: what anybody can
 * ask for has one of its own, so that a mailbox somewhere that is slow to refuse it, or a pile of such
 * retries, is in the way of nothing else, and so have letters.
 */
class Sender {
  readonly #strapi: Core.Strapi
  readonly #loops: Loop[]
  /** Being sent by this process, or tried by it in vain. */
  #uses: Use[] = []
  /** Only one at a time counts what is left and takes it. */
  #taking: Promise<unknown> = Promise.resolve()

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi
    this.#loops = [this.#loop(['asked']), this.#loop(['news', 'followUp']), this.#loop(['letter'])]
  }

  wake(): void {
    for (const loop of this.#loops) loop.wake()
  }

  /** Waits for the mails that are being sent. */
  async stop(): Promise<void> {
    await Promise.all(this.#loops.map((loop) => loop.stop()))
  }

  #loop(lanes: readonly Lane[]): Loop {
    const loop: Loop = new Loop(async () => {
      try {
        return await this.#sendDue(lanes, () => !loop.isStopped)
      } catch (error) {
        this.#strapi.log.error('The outbox could not be read', reasonOf(error))
        return longestWaitMs
      }
    })
    return loop
  }

  /** @returns how long to wait then, in ms */
  async #sendDue(lanes: readonly Lane[], goesOn: () => boolean): Promise<number> {
    while (goesOn()) {
      const taken = await this.#inTurn(() => this.#take(lanes))
      if (typeof taken === 'number') return Math.min(longestWaitMs, taken)
      // Those that were sent are counted by the database, for all replicas.
      if (await sendMail(this.#strapi, taken.mail)) {
        this.#uses = this.#uses.filter((use) => use !== taken.use)
      }
    }
    return longestWaitMs
  }

  /** @returns the next mail that may be sent now, or how long to wait, in ms */
  async #take(lanes: readonly Lane[]): Promise<Taken | number> {
    const settings = await readInvolveSettings(this.#strapi)
    return takenAlone(this.#strapi, settings, () => this.#takeOne(lanes, settings))
  }

  async #takeOne(lanes: readonly Lane[], settings: InvolveSettings): Promise<Taken | number> {
    const now = Date.now()
    const { mailsPerMinute } = settings
    this.#uses = this.#uses.filter(({ at }) => at > now - longestWindow)
    const traffic = {
      mailsPerMinute,
      uses: [...this.#uses, ...(await readSent(this.#strapi, mailsPerMinute, now))],
      waits: {
        asked: await isDue(this.#strapi, 'asked', now),
        followUp: lanes.includes('letter') && (await isDue(this.#strapi, 'followUp', now)),
        news: await isDue(this.#strapi, 'news', now),
      },
      now,
    }
    let soonest: number | null = null
    for (const lane of lanes) {
      const inMinute = waitFor(lane, traffic)
      const wait =
        inMinute || (await waitForProvider(lane, settings, sentByAll(this.#strapi, now), now))
      const mail = wait === 0 ? await claimNext(this.#strapi, lane, now) : null
      if (mail) {
        const use = { lane, at: now }
        this.#uses.push(use)
        return { mail, use }
      }
      if (wait > 0 && (await isDue(this.#strapi, lane, now))) {
        soonest = Math.min(soonest ?? wait, wait)
      }
    }
    if (soonest !== null) return soonest
    const next = await nextDue(this.#strapi, lanes)
    return next === null ? longestWaitMs : Math.max(0, next - Date.now())
  }

  #inTurn<T>(take: () => Promise<T>): Promise<T> {
    const taken = this.#taking.then(take)
    this.#taking = taken.catch(() => undefined)
    return taken
  }
}

const running = new WeakMap<Core.Strapi, Sender>()

/** To be called when all else of the boot is done. */
export function startSender(strapi: Core.Strapi): void {
  if (!sendsMail(strapi.config.get<Settings>('settings'))) return
  const sender = new Sender(strapi)
  running.set(strapi, sender)
  onWake(strapi, 'sending', () => sender.wake())
}

export async function stopSender(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop()
}
