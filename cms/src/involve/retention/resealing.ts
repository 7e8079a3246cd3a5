import type { Core } from '@strapi/strapi'
import type { Settings } from '../../settings'
import { isRecord } from '../../records'
import { noteApart } from '../../securityLog/noting'
import { findEntries, sealedEntries } from '../entries'
import { countedBy, mailUid } from '../outbox/mails'
import { savedUid } from '../savedAnswers'
import { SealError, sealingOf, type Sealing } from '../sealing'

const batch = 100

interface Sealed {
  uid:
    | typeof sealedEntries.uid
    | 'api::followed-calendar.followed-calendar'
    | typeof mailUid
    | typeof savedUid
  /** What the row is sealed for: nobody can put one row's into another. */
  purpose: 'code' | 'key'
  /** Where the address stands in what is sealed; null: it is about nobody's. */
  address: 'email' | 'to' | null
}

const kinds: readonly Sealed[] = [
  sealedEntries,
  { uid: mailUid, purpose: 'key', address: 'to' },
  { uid: savedUid, purpose: 'code', address: null },
  { uid: 'api::followed-calendar.followed-calendar', purpose: 'code', address: null },
]

export interface Resealed {
  /** With the newest key, or found by it. */
  anew: number
  /** Their key is gone: nobody can read them. */
  unreadable: number
}

/**
 * Seals and indexes with the newest key what another one did, so that the other can go; the mails
 * that were sent follow their entries. Rows that are changed meanwhile are left to the next time.
 */
export async function sealAnew(strapi: Core.Strapi): Promise<Resealed> {
  const sealing = sealingOf(strapi)
  const result: Resealed = { anew: 0, unreadable: 0 }
  for (const sealed of kinds) {
    for (let last = 0, rows: Row[]; (rows = await oldRows(strapi, sealed, last)).length > 0;) {
      for (const row of rows) {
        last = row.id
        const data = resealed(sealing, sealed, row)
        if (!data) result.unreadable += 1
        else {
          const where = { id: row.id, sealed: row.sealed }
          const { count } = await strapi.db.query(sealed.uid).updateMany({ where, data })
          result.anew += count
        }
      }
    }
  }
  result.anew += await indexSentAnew(strapi)
  if (result.anew > 0) await noteApart(strapi, { kind: 'sealed-anew', facts: {} })
  tell(strapi, result)
  return result
}

/**
 * A mail that was sent seals nothing any more, so that its entry has to tell how its address is found
 * now: else the limit of mails to an address, and whoever deletes all that is held about theirs, would
 * miss it. Mails to the branch belong to no entry, and nobody looks for them by their address.
 *
 * @returns how many there were
 */
async function indexSentAnew(strapi: Core.Strapi): Promise<number> {
  const { prefix } = sealingOf(strapi)
  const isOld = { sealed: { $null: true }, $not: { addressIndex: { $startsWith: prefix } } }
  let anew = 0
  for (let last = 0; ;) {
    const mails: { id: number; entry: string }[] = await strapi.db.query(mailUid).findMany({
      select: ['id', 'entry'],
      where: { ...isOld, id: { $gt: last }, entry: { $notNull: true } },
      orderBy: { id: 'asc' },
      limit: batch,
    })
    const end = mails.at(-1)
    if (!end) return anew
    last = end.id
    const codes = [...new Set(mails.map(({ entry }) => entry))]
    for (const { code, addressIndex } of await findEntries(strapi, { code: { $in: codes } })) {
      if (!addressIndex.startsWith(prefix)) continue
      const where = { ...isOld, entry: code }
      // By its address alone it is counted from now on.
      const data = { addressIndex, personIndex: null, domainIndex: null }
      const { count } = await strapi.db.query(mailUid).updateMany({ where, data })
      anew += count
    }
  }
}

interface Row {
  id: number
  sealed: string
  purpose: string
}

async function oldRows(
  strapi: Core.Strapi,
  { uid, purpose }: Sealed,
  after: number,
): Promise<Row[]> {
  const { prefix } = sealingOf(strapi)
  const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    where: {
      id: { $gt: after },
      sealed: { $notNull: true },
      $not: { sealed: { $startsWith: prefix } },
    },
    orderBy: { id: 'asc' },
    limit: batch,
  })
  return rows.map((row) => ({
    id: Number(row['id']),
    sealed: String(row['sealed']),
    purpose: String(row[purpose]),
  }))
}

function resealed(sealing: Sealing, { uid, address }: Sealed, { sealed, purpose }: Row) {
  try {
    const content = sealing.open(sealed, purpose)
    if (!isRecord(content)) return null
    const anew = { sealed: sealing.seal(content, purpose) }
    if (address === null) return anew
    return {
      ...anew,
      addressIndex: sealing.index(String(content[address])),
      // Which of them are counted stands in the kind; of all others nobody looks at these.
      ...(uid === mailUid && countedBy(sealing, String(content[address]))),
    }
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}

function tell(strapi: Core.Strapi, { anew, unreadable }: Resealed): void {
  const { secrets }: Settings = strapi.config.get('settings')
  if (anew > 0)
    strapi.log.info(`Sealed ${anew} entries, mails and saved answers anew with the newest key`)
  if (unreadable > 0) {
    strapi.log.error(
      `${unreadable} entries, mails and saved answers can't be read: the key that they were sealed with is missing in PRIVATE_DATA_KEYS`,
    )
  } else if (secrets.privateDataKeys.length > 1) {
    strapi.log.info(
      'Nothing is sealed with an older key any more: it can be taken out of PRIVATE_DATA_KEYS; links in mails that were sent before the newest key was added open nothing then',
    )
  }
}
