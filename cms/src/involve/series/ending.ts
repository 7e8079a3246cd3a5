import type { Core } from '@strapi/strapi'
import { findEntries, noteAway, removeEntries, type EntryHead } from '../entries'
import { removeMailsOf } from '../outbox/mails'
import { comesToAll } from '../unseated'

/** What goes with some entries as well: with one for all dates those for each of them. */
export async function withTheirDates(
  strapi: Core.Strapi,
  entries: readonly EntryHead[],
): Promise<EntryHead[]> {
  const codes = new Set(entries.map(({ code }) => code))
  const dates = await findEntries(strapi, { series: { $in: [...codes] } })
  return [...entries, ...dates.filter(({ code }) => !codes.has(code))]
}

/**
 * Deletes entries with all mails about them, sent or waiting, and those for dates that were added to
 * them meanwhile.
 *
 * @returns how many of the entries there were
 */
export async function removeWhole(
  strapi: Core.Strapi,
  entries: readonly EntryHead[],
): Promise<number> {
  const codes = entries.map(({ code }) => code)
  await removeMailsOf(strapi, codes)
  const removed = await removeEntries(strapi, { code: { $in: codes } })
  const late = await findEntries(strapi, { series: { $in: codes } })
  if (late.length > 0) await removeWhole(strapi, late)
  return removed
}

/**
 * Has entries for all dates know those that are about to go, so that nobody is counted there again.
 *
 * @param entries all that go together
 */
export async function leaveOutDates(
  strapi: Core.Strapi,
  entries: readonly EntryHead[],
): Promise<void> {
  const codes = new Set(entries.map(({ code }) => code))
  for (const entry of entries) {
    if (entry.originalDate === null) continue
    for (const series of await ofAllDates(strapi, entry)) {
      if (!codes.has(series)) await noteAway(strapi, series, entry.originalDate)
    }
  }
}

/** By which somebody comes to all dates: the entry of which this one is, or, of one by itself, theirs. */
async function ofAllDates(strapi: Core.Strapi, entry: EntryHead): Promise<string[]> {
  const { kind, state, series, meeting, addressIndex } = entry
  if (series !== null) return [series]
  if (kind !== 'attend' || state !== 'confirmed') return []
  const theirs = await findEntries(strapi, { ...comesToAll, meeting, addressIndex })
  return theirs.map(({ code }) => code)
}
