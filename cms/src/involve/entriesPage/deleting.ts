import type { Core } from '@strapi/strapi'
import { noteEntries } from '../../securityLog/entries'
import { codesOfLetters, noteEndedLetters } from '../endedLetters'
import { findEntries } from '../entries'
import { leaveOutDates, removeWhole, withTheirDates } from '../series/ending'
import { count } from '../privacyLog'

/**
 * Deletes entries with all mails about them, sent or waiting, and counts them in the log.
 *
 * @returns how many of them there were
 */
export async function deleteEntries(
  strapi: Core.Strapi,
  ids: number[],
  user: number,
): Promise<number> {
  return strapi.db.transaction(async () => {
    const entries = await withTheirDates(strapi, await findEntries(strapi, { id: { $in: ids } }))
    await leaveOutDates(strapi, entries)
    const now = new Date()
    await noteEndedLetters(strapi, codesOfLetters(entries), now)
    const removed = await removeWhole(strapi, entries)
    const kinds = new Set(entries.map(({ kind }) => kind))
    for (const kind of kinds) {
      const ofKind = entries.filter((entry) => entry.kind === kind).length
      await count(strapi, { what: 'deleted', kind, count: ofKind, user }, now)
    }
    await noteEntries(strapi, 'entries-deleted', entries)
    return removed
  })
}
