import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { codesOfLetters, noteEndedLetters } from '../endedLetters'
import { findEntries, type EntryFilter } from '../entries'
import { mailUid } from '../outbox/mails'
import { leaveOutDates, removeWhole, withTheirDates } from '../series/ending'
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
    const entries = await withTheirDates(strapi, await findEntries(strapi, where))
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
