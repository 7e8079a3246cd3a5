import { randomUUID } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { isRecord } from '../../records'
import { spokenNow } from '../../content/languages'
import { isSpoken } from '../../languages'
import { sealingOf } from '../sealing'
import { kindsOf, type Lane } from './lanes'
import { mailUid } from './mails'
import { mailKinds, type MailKind } from '../../mailKinds'
import type { MailContent } from '../mailContent'
import { UnsendableError } from '../unsendable'

/** How long a mail is left alone after whoever took it was heard of for the last time. */
const claimMs = 60_000
const renewalMs = 20_000

/** How many are read at once, so that several replicas find one each. */
const choice = 10

/** A mail that this process alone may send. */
export interface ClaimedMail {
  id: number
  key: string
  kind: MailKind
  entry: string | null
  sealed: string
  /** This one included. */
  attempts: number
  claim: string
}

/**
 * Takes the next mail of a lane that is due. Whoever writes its claim first has it, with any number of
 * replicas; a claim that nobody renews is given up by the time.
 */
export async function claimNext(
  strapi: Core.Strapi,
  lane: Lane,
  now: number,
): Promise<ClaimedMail | null> {
  const rows: Row[] = await strapi.db.query(mailUid).findMany({
    where: { ...dueAt(now), kind: { $in: kindsOf[lane] } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    limit: choice,
  })
  for (const row of rows) {
    const claimed = await claim(strapi, row, now)
    if (claimed) return claimed
  }
  return null
}

/** Whether a mail of a lane is due that nobody is sending. */
export async function isDue(strapi: Core.Strapi, lane: Lane, now: number): Promise<boolean> {
  const where = { ...dueAt(now), kind: { $in: kindsOf[lane] } }
  const rows: Row[] = await strapi.db.query(mailUid).findMany({ where, select: ['id'], limit: 1 })
  return rows.length > 0
}

type Row = Record<string, unknown>

function dueAt(now: number) {
  const time = new Date(now)
  return {
    state: 'waiting',
    dueAt: { $lte: time },
    $or: [{ claimedUntil: { $null: true } }, { claimedUntil: { $lte: time } }],
  }
}

async function claim(strapi: Core.Strapi, row: Row, now: number): Promise<ClaimedMail | null> {
  const { id, claim: before, sealed } = row
  const attemptsBefore = Number(row['attempts'])
  const attempts = attemptsBefore + 1
  const claim = randomUUID()
  const { count } = await strapi.db.query(mailUid).updateMany({
    // Whoever read it before another tried in vain does not try again at once.
    where: { id, state: 'waiting', claim: before ?? { $null: true }, attempts: attemptsBefore },
    data: { claim, claimedUntil: new Date(now + claimMs), attempts },
  })
  const kind = mailKinds.find((known) => known === row['kind'])
  if (count === 0 || !kind) return null
  return {
    id: Number(id),
    key: String(row['key']),
    kind,
    entry: typeof row['entry'] === 'string' ? row['entry'] : null,
    sealed: String(sealed),
    attempts,
    claim,
  }
}

/** Keeps the claim for as long as sending takes. */
export function holdClaim(strapi: Core.Strapi, { id, claim }: ClaimedMail): () => void {
  const timer = setInterval(() => {
    const data = { claimedUntil: new Date(Date.now() + claimMs) }
    void strapi.db
      .query(mailUid)
      .updateMany({ where: { id, claim }, data })
      // The next renewal comes before the claim ends.
      .catch(() => strapi.log.warn('A mail that is being sent could not be held'))
  }, renewalMs).unref()
  return () => clearInterval(timer)
}

/** The sealed content goes at once; the key stays, so that nothing is sent again. */
export async function settle(
  strapi: Core.Strapi,
  { id, claim }: ClaimedMail,
  state: 'sent' | 'failed' | 'dropped',
): Promise<void> {
  const sentAt = state === 'sent' ? new Date() : null
  const data = { state, sentAt, sealed: null, claim: null, claimedUntil: null }
  await strapi.db.query(mailUid).updateMany({ where: { id, claim }, data })
}

/** @param dueAt milliseconds since the epoch */
export async function putOff(
  strapi: Core.Strapi,
  { id, claim }: ClaimedMail,
  dueAt: number,
): Promise<void> {
  const data = { dueAt: new Date(dueAt), claim: null, claimedUntil: null }
  await strapi.db.query(mailUid).updateMany({ where: { id, claim }, data })
}

/**
 * The soonest time at which one of these lanes is due, in milliseconds since the epoch; null: none
 * waits.
 */
export async function nextDue(strapi: Core.Strapi, lanes: readonly Lane[]): Promise<number | null> {
  const kinds = lanes.flatMap((lane) => kindsOf[lane])
  const [row]: Row[] = await strapi.db.query(mailUid).findMany({
    where: { state: 'waiting', claim: { $null: true }, kind: { $in: kinds } },
    orderBy: { dueAt: 'asc' },
    select: ['dueAt'],
    limit: 1,
  })
  return row ? new Date(String(row['dueAt'])).getTime() : null
}

/**
 * @throws SealError
 * @throws UnsendableError for what another release sealed
 */
export function contentOf(strapi: Core.Strapi, { sealed, key }: ClaimedMail): MailContent {
  const content = sealingOf(strapi).open(sealed, key)
  const { to, language, about } = isRecord(content) ? content : {}
  if (typeof to !== 'string' || !isSpoken(language) || !isRecord(about)) {
    throw new UnsendableError('What the mail seals is unreadable')
  }
  const texts = Object.entries(about).map(([name, value]) => [name, String(value)] as const)
  return { to, language: spokenNow(language), about: Object.fromEntries(texts) }
}
