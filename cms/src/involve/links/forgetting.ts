import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { codesOfLetters, noteEndedLetters } from '../endedLetters'
import { findEntries, type Entry, type EntryFilter } from '../entries'
import { mailUid } from '../outbox/mails'
import { endLetters } from '../readers'
import { sealingOf } from '../sealing'
import { leaveOutDates, removeWhole, withOthersForAll, withTheirDates } from '../series/ending'
import { count, type Counted } from '../privacyLog'

/** Mails to the branch itself, which may tell of many people. */
const toTheBranch = ['newEntries', 'dateQuestion']

/**
 * Deletes entries because whom they are about wants it, with the mails that belong to them, sent or
 * not, and counts them.
 *
 * @param where by codes or addresses
 * @returns false when there were none
 */
export async function forget(
  strapi: Core.Strapi,
  where: EntryFilter,
  what: Counted['what'],
  now: Temporal.Instant,
): Promise<boolean> {
  return strapi.db.transaction(async () => {
    const wished = await withOthersForAll(strapi, await findEntries(strapi, where))
    const entries = await withTheirDates(strapi, wished)
    await leaveOutDates(strapi, entries)
    const at = new Date(now.epochMilliseconds)
    await noteEndedLetters(strapi, codesOfLetters(entries), at)
    if ((await removeWhole(strapi, entries)) === 0) return false
    if ('addressIndex' in where) {
      const { addressIndex } = where
      await strapi.db
        .query(mailUid)
        .deleteMany({ where: { addressIndex, kind: { $notIn: toTheBranch } } })
    }
    for (const kind of new Set(entries.map((entry) => entry.kind))) {
      const amount = entries.filter((entry) => entry.kind === kind).length
      await count(strapi, { what, kind, count: amount }, at)
    }
    return true
  })
}

/**
 * Writes to the address of an entry no more about what the branch does: letters end, and all sign-ups
 * of it are deleted, with that entry. To be called in a transaction.
 *
 * @returns false when there was none
 */
export async function forgetSignUps(
  strapi: Core.Strapi,
  { code, email }: Pick<Entry, 'code' | 'email'>,
  now: Temporal.Instant,
): Promise<boolean> {
  await endLetters(strapi, email, now)
  const addressIndex = { $in: sealingOf(strapi).indexes(email) }
  const signUps = await findEntries(strapi, { kind: 'sign-up', addressIndex })
  const codes = [code, ...signUps.map((signUp) => signUp.code)]
  return forget(strapi, { code: { $in: codes } }, 'withdrawn', now)
}
