import type { Core } from '@strapi/strapi'
import { removeOldEvents } from '../../securityLog/table'
import { removeExpiredRateLimits } from '../limits/table'
import { columnsOfEntries } from '../entries'
import { removeOldEndedLetters } from '../endedLetters'
import { mailUid } from '../outbox/mails'
import { readInvolveSettings } from '../settings'
import { leavesTraces } from './erasing'
import { dayMs } from './lifetimes'

/**
 * Mails that belong to no entry, and those whose entry is gone, stay for so long after they were
 * sent: their keys keep the same from being sent once more.
 */
const mailDays = 60
/** Longer than a year, so that one can be compared with the one before. */
const logDays = 400

/**
 * Deletes what was only of use for a while: spent tokens, mails that are sent or given up, counts of
 * requests, and what the logs say of former years.
 *
 * @param now milliseconds since the epoch
 */
export async function removeLeftovers(strapi: Core.Strapi, now: number): Promise<void> {
  await strapi.db
    .query('api::spent-token.spent-token')
    .deleteMany({ where: { expiresAt: { $lte: new Date(now) } } })
  await strapi.db.query('api::privacy-log.privacy-log').deleteMany({
    where: { at: { $lte: new Date(now - logDays * dayMs) } },
  })
  await removeOldEvents(strapi, now)
  await removeExpiredRateLimits(strapi, now)
  const { retention } = await readInvolveSettings(strapi)
  await removeOldEndedLetters(strapi, retention.signUps, now)
  const old: { id: number; entry: string | null }[] = await strapi.db.query(mailUid).findMany({
    select: ['id', 'entry'],
    where: { state: { $ne: 'waiting' }, updatedAt: { $lte: new Date(now - mailDays * dayMs) } },
  })
  const kept = await entriesAmong(strapi, old)
  const ids = old.filter(({ entry }) => entry === null || !kept.has(entry)).map(({ id }) => id)
  for (let first = 0; first < ids.length; first += batch) {
    const some = ids.slice(first, first + batch)
    await strapi.db.query(mailUid).deleteMany({ where: { id: { $in: some } } })
    leavesTraces(strapi)
  }
}

/** Databases limit how many values one statement has. */
const batch = 500

async function entriesAmong(
  strapi: Core.Strapi,
  mails: { entry: string | null }[],
): Promise<Set<string>> {
  const codes = [...new Set(mails.flatMap(({ entry }) => (entry === null ? [] : [entry])))]
  const found = new Set<string>()
  for (let first = 0; first < codes.length; first += batch) {
    const where = { code: { $in: codes.slice(first, first + batch) } }
    for (const { code } of await columnsOfEntries(strapi, ['code'], where)) found.add(String(code))
  }
  return found
}
