import type { Core } from '@strapi/strapi'
import { countEntries } from '../entries'
import { kindsOf } from '../outbox/lanes'
import { mailUid } from '../outbox/mails'
import { sealingOf } from '../sealing'
import { domainName } from '../persons'

const hourMs = 60 * 60 * 1000
/** Different people at one domain whom a mail may go to at once while none has confirmed. */
export const atOnce = 100
/** Each one beyond waits so much longer than the one before, */
const apartMs = 20_000
/** and none of them longer than this: a hall full of people of one university has all its mails. */
const longestMs = hourMs

/** Rows asked for at once: databases limit how many values one statement has. */
const batch = 50

/**
 * When a mail that nobody has confirmed may go to an address. Whoever types many addresses of one
 * domain, such as one where every address is somebody's, does not fill its mailboxes at once; who
 * confirms counts no more.
 *
 * @param now milliseconds since the epoch
 * @returns milliseconds since the epoch
 */
export async function whenToMail(strapi: Core.Strapi, email: string, now: number): Promise<number> {
  const rows: { entry: unknown; personIndex: unknown }[] = await strapi.db.query(mailUid).findMany({
    where: {
      domainIndex: { $in: sealingOf(strapi).indexes(domainName(email)) },
      createdAt: { $gt: new Date(now - hourMs) },
    },
    select: ['entry', 'personIndex'],
    orderBy: { id: 'desc' },
    limit: atOnce + longestMs / apartMs,
  })
  const entryOf = new Map(rows.map((row) => [String(row.personIndex), String(row.entry)]))
  if (entryOf.size < atOnce) return now
  const codes = [...entryOf.values()]
  let unconfirmed = 0
  for (let first = 0; first < codes.length; first += batch) {
    const code = { $in: codes.slice(first, first + batch) }
    unconfirmed += await countEntries(strapi, { code, state: 'unconfirmed' })
  }
  return now + Math.min(longestMs, Math.max(0, unconfirmed + 1 - atOnce) * apartMs)
}

/** How many mails wait because of that. */
export function countSlowed(strapi: Core.Strapi, now: number): Promise<number> {
  return strapi.db.query(mailUid).count({
    where: {
      kind: { $in: kindsOf.asked },
      state: 'waiting',
      // Others of these are due at once, and wait only when they were tried in vain.
      attempts: 0,
      dueAt: { $gt: new Date(now) },
    },
  })
}
