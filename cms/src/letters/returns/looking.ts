import type { Core } from '@strapi/strapi'
import { noteReturnedLetter } from '../../involve/outbox/returned'
import { inMailbox, MailboxError, type Mailbox, type MessageHead } from '../../outside/mailbox'
import type { MailboxPlace } from '../../settings'
import { countReturned } from '../letters'
import { letterOfMail } from '../mails'
import { isDeliveryReport, readReport, type DeliveryReport } from './report'
import { changeState, type ReturnsState } from './state'

/** How often a mailbox is looked into, by all replicas together. */
const pauseMs = 5 * 60 * 1000

/** The first look goes back so far: what came before was told to somebody already. */
const firstLookMs = 7 * 24 * 60 * 60 * 1000

/** Messages of one look; the next one goes on. */
const most = 500

/** What a mail is about stands behind what its report says, and its own text behind its headers. */
const mostBytes = 256 * 1024

/**
 * Looks for letters that came back, where it is time to. Mails of all other kinds stay as they are.
 *
 * @param now milliseconds since the epoch
 * @param over nobody waits for it any more
 */
export async function lookForReturns(
  strapi: Core.Strapi,
  place: MailboxPlace,
  now: number,
  over: AbortSignal,
): Promise<void> {
  const isDue = ({ nextAt }: ReturnsState) => nextAt <= now
  const before = await changeState(strapi, place, (state) =>
    isDue(state) ? { ...state, nextAt: now + pauseMs } : state,
  )
  if (!isDue(before)) return
  const look = new Look(strapi, before.reached, now)
  try {
    await inMailbox(place, (mailbox) => look.through(mailbox), over)
    if (before.failing) strapi.log.info('The mailbox of RETURNS_URL is looked into again')
    await changeState(strapi, place, (state) => ({
      ...state,
      reached: look.reached,
      failing: null,
    }))
  } catch (error) {
    await changeState(strapi, place, (state) => ({ ...state, reached: look.reached }))
    // Nothing is wrong with it when it is left because the cms ends.
    if (!(error instanceof MailboxError) || over.aborted) throw error
    await noteFailure(strapi, place, error, now)
  }
}

async function noteFailure(
  strapi: Core.Strapi,
  place: MailboxPlace,
  { problem, code }: MailboxError,
  now: number,
): Promise<void> {
  const { failing } = await changeState(strapi, place, (state) => ({
    ...state,
    failing: { since: state.failing?.since ?? now, problem },
  }))
  if (failing?.problem === problem) return
  const { host, port } = place
  strapi.log.error(`The mailbox of RETURNS_URL can't be looked into: ${said[problem]}`, {
    ...{ host, port, code },
  })
}

const said = {
  unreachable: "it can't be reached",
  refused: 'it refuses the name or the password',
  folder: 'there is no such folder',
} as const satisfies Record<MailboxError['problem'], string>

/** One look into a mailbox, which remembers how far it came, also where it is broken off. */
class Look {
  reached: ReturnsState['reached']
  readonly #strapi: Core.Strapi
  readonly #now: number

  constructor(strapi: Core.Strapi, reached: ReturnsState['reached'], now: number) {
    this.#strapi = strapi
    this.reached = reached
    this.#now = now
  }

  async through(mailbox: Mailbox): Promise<void> {
    const { validity } = mailbox
    for (const head of await this.#heads(mailbox)) {
      if (isDeliveryReport(head.contentType)) await this.#take(mailbox, head)
      this.reached = { validity, uid: head.uid }
    }
  }

  #heads(mailbox: Mailbox): Promise<MessageHead[]> {
    return this.reached?.validity === mailbox.validity
      ? mailbox.headsAfter(this.reached.uid, most)
      : mailbox.headsSince(new Date(this.#now - firstLookMs), most)
  }

  async #take(mailbox: Mailbox, { uid }: MessageHead): Promise<void> {
    const source = await mailbox.beginningOf(uid, mostBytes)
    const report = source && (await this.#read(source, uid))
    if (!report?.isFinal) return
    if (await this.#note(report)) await mailbox.markSeen(uid)
  }

  /** @returns false: it is about no letter of ours */
  async #note({ messageNames }: DeliveryReport): Promise<boolean> {
    return this.#strapi.db.transaction(async () => {
      const noted = await noteReturnedLetter(this.#strapi, messageNames, new Date(this.#now))
      const code = noted?.isNew ? letterOfMail(noted.key) : null
      if (code !== null) await countReturned(this.#strapi, code)
      return noted !== null
    })
  }

  /** One that nobody can make sense of is in the way of no other. */
  async #read(source: Uint8Array, uid: number): Promise<DeliveryReport | null> {
    try {
      return await readReport(source)
    } catch {
      this.#strapi.log.warn('A mail that came back could not be read', { uid })
      return null
    }
  }
}
