import type { Core } from '@strapi/strapi'
import { createHash } from 'node:crypto'
import { mailboxProblems, type MailboxProblem } from '../../outside/mailbox'
import { isRecord } from '../../records'
import type { MailboxPlace } from '../../settings'
import { waitForTurn } from '../../strapi/turns'

/** What is known of a mailbox from looking into it. */
export interface ReturnsState {
  /** Which one it is, in a form that tells nobody its name. */
  mailbox: string
  /** Not looked into before, ms since the epoch. */
  nextAt: number
  /** Up to which message it was looked through; null: nothing of it was seen yet. */
  reached: { validity: string; uid: number } | null
  /** Since when, ms since the epoch, and why nobody can look into it; null: it is well. */
  failing: { since: number; problem: MailboxProblem } | null
}

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'branchline', name: 'returns' })

/** Changes what is known, one replica after the other. */
export async function changeState(
  strapi: Core.Strapi,
  place: MailboxPlace,
  change: (before: ReturnsState) => ReturnsState,
): Promise<ReturnsState> {
  return await strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'noting returned mail')
    const before = await readState(strapi, place)
    await storeOf(strapi).set({ key: 'looked', value: change(before) })
    return before
  })
}

/** As if nothing was known where it is another mailbox than before. */
export async function readState(strapi: Core.Strapi, place: MailboxPlace): Promise<ReturnsState> {
  const { host, port, user, folder } = place
  const named = createHash('sha256').update(JSON.stringify([host, port, user, folder]))
  const mailbox = named.digest('hex').slice(0, 16)
  const stored: unknown = await storeOf(strapi).get({ key: 'looked' })
  if (!isRecord(stored) || stored['mailbox'] !== mailbox) {
    return { mailbox, nextAt: 0, reached: null, failing: null }
  }
  const { nextAt } = stored
  return {
    mailbox,
    nextAt: typeof nextAt === 'number' ? nextAt : 0,
    reached: reachedIn(stored['reached']),
    failing: failingIn(stored['failing']),
  }
}

function reachedIn(value: unknown): ReturnsState['reached'] {
  if (!isRecord(value)) return null
  const { validity, uid } = value
  return typeof validity === 'string' && typeof uid === 'number' ? { validity, uid } : null
}

function failingIn(value: unknown): ReturnsState['failing'] {
  if (!isRecord(value)) return null
  const { since } = value
  const problem = mailboxProblems.find((known) => known === value['problem'])
  return typeof since === 'number' && problem ? { since, problem } : null
}
