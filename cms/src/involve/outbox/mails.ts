import type { Core } from '@strapi/strapi'
import { domainName, personOf } from '../persons'
import type { MailContent } from '../mailContent'
import { sealingOf, type Sealing } from '../sealing'
import type { MailKind } from '../../mailKinds'
import { isOnPostgres } from '../../strapi/database'
import { messageNameOf } from '../messageName'
import { laneOf } from './lanes'
import { wake } from './waking'

export const mailUid = 'api::outbox-mail.outbox-mail'

/** Rows written or asked for at once: databases limit how many values one statement has. */
const batch = 50

export interface NewMail extends MailContent {
  /** Names what it is for: of two with the same key only the first is kept. */
  key: string
  kind: MailKind
  /** Code of the entry that it belongs to; with that it goes. */
  entry: string | null
  /** Not sent before; milliseconds since the epoch. */
  dueAt: number
}

/**
 * Puts a mail into the outbox, in the transaction of what it tells of: either both are kept or none.
 *
 * @returns false when there is, or was, one with that key
 */
export async function enqueue(strapi: Core.Strapi, mail: NewMail): Promise<boolean> {
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const { key } = mail
    await waitForSameKey(strapi, trx, key)
    const known = await strapi.db.query(mailUid).count({ where: { key } })
    if (known > 0) return false
    await strapi.db.query(mailUid).create({ data: rowOf(strapi, mail) })
    onCommit(() => wake(strapi, 'sending'))
    return true
  })
}

/**
 * The same for many, of which those that are, or were, there are left out. To be called where nobody
 * else puts the same into the outbox at the same time.
 */
export async function enqueueAll(strapi: Core.Strapi, mails: readonly NewMail[]): Promise<void> {
  await strapi.db.transaction(async ({ onCommit }) => {
    const known = await knownKeys(
      strapi,
      mails.map(({ key }) => key),
    )
    const data = mails.filter(({ key }) => !known.has(key)).map((mail) => rowOf(strapi, mail))
    for (let first = 0; first < data.length; first += batch) {
      await strapi.db.query(mailUid).createMany({ data: data.slice(first, first + batch) })
    }
    if (data.length > 0) onCommit(() => wake(strapi, 'sending'))
  })
}

function rowOf(strapi: Core.Strapi, { key, kind, entry, dueAt, ...content }: NewMail) {
  const sealing = sealingOf(strapi)
  return {
    key,
    kind,
    entry,
    addressIndex: sealing.index(content.to),
    ...(laneOf(kind) === 'asked' && countedBy(sealing, content.to)),
    ...(laneOf(kind) === 'letter' && { messageName: messageNameOf(key) }),
    sealed: sealing.seal(content satisfies MailContent, key),
    dueAt: new Date(dueAt),
  }
}

/** By which limits find it; only what anybody can ask for is limited. */
export function countedBy(sealing: Sealing, to: string) {
  return { personIndex: sealing.index(personOf(to)), domainIndex: sealing.index(domainName(to)) }
}

/** Of two at once the second finds the first one's; SQLite has one connection anyway. */
async function waitForSameKey(strapi: Core.Strapi, transaction: Transaction, key: string) {
  if (!isOnPostgres(strapi)) return
  await transaction.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key])
}

interface Transaction {
  raw(sql: string, bindings: string[]): PromiseLike<unknown>
}

/** Key of the mail that tells somebody who waited that they have a place. */
export const movedUpKey = (code: string) => `movedUp:${code}`

/** Key of the mail that tells the branch of one entry. */
export const newEntryKey = (code: string) => `newEntry:${code}`

/** Deletes the mails that belong to entries, sent or not, and those that tell the branch of one. */
export async function removeMailsOf(strapi: Core.Strapi, codes: string[]): Promise<void> {
  for (let first = 0; first < codes.length; first += batch) {
    const some = codes.slice(first, first + batch)
    await strapi.db.query(mailUid).deleteMany({
      where: { $or: [{ entry: { $in: some } }, { key: { $in: some.map(newEntryKey) } }] },
    })
  }
}

/** Those of some keys that are in the outbox, or were, with when, in milliseconds since the epoch. */
export async function knownKeys(strapi: Core.Strapi, keys: string[]): Promise<Map<string, number>> {
  const known = new Map<string, number>()
  for (let first = 0; first < keys.length; first += batch) {
    const rows: { key: unknown; createdAt: string | Date }[] = await strapi.db
      .query(mailUid)
      .findMany({
        where: { key: { $in: keys.slice(first, first + batch) } },
        select: ['key', 'createdAt'],
      })
    for (const { key, createdAt } of rows) known.set(String(key), new Date(createdAt).getTime())
  }
  return known
}
