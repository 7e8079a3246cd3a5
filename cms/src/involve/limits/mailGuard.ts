import type { Core } from '@strapi/strapi'
import { countEntries } from '../entries'
import { mailUid } from '../outbox/mails'
import { sealingOf } from '../sealing'
import { readInvolveSettings } from '../settings'
import { personOf } from '../persons'
import { isOnPostgres } from '../../strapi/database'

const dayMs = 24 * 60 * 60 * 1000

interface Transaction {
  raw(sql: string, bindings: string[]): PromiseLike<unknown>
}

/**
 * Whether one more mail that nobody has confirmed may go to an address: whoever types somebody else's
 * into the forms again and again, with other tags or letters too, does not fill their inbox; who confirms
 * is no stranger, and can go on. Forms with the same address wait for each other, also across replicas,
 * so that none counts before the other has written.
 *
 * @param now milliseconds since the epoch
 */
export async function mayMailNow(
  strapi: Core.Strapi,
  transaction: Transaction,
  email: string,
  now: number,
): Promise<boolean> {
  const sealing = sealingOf(strapi)
  const persons = sealing.indexes(personOf(email))
  if (isOnPostgres(strapi)) {
    await transaction.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
      persons[0] ?? '',
    ])
  }
  const { mailsPerAddressAndDay } = await readInvolveSettings(strapi)
  const written: { entry: unknown }[] = await strapi.db.query(mailUid).findMany({
    where: {
      $or: [
        { personIndex: { $in: persons } },
        // Written by a former release, or indexed anew.
        { personIndex: { $null: true }, addressIndex: { $in: sealing.indexes(email) } },
      ],
      kind: { $in: ['confirm', 'myData'] },
      createdAt: { $gt: new Date(now - dayMs) },
    },
    select: ['entry'],
  })
  const code = { $in: written.map(({ entry }) => String(entry)) }
  return (await countEntries(strapi, { code, state: 'unconfirmed' })) < mailsPerAddressAndDay
}
