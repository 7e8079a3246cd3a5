import type { Core } from '@strapi/strapi'
import { findEntries, noteAway, removeEntries, type EntryHead } from '../entries'
import { removeMailsOf } from '../outbox/mails'
import { hasConfirmed, isForAll, theirsForAll } from '../unseated'

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
 * With one for all dates all others of theirs, and what they said of single dates, so that whoever ends
 * it comes to none.
 */
export async function withOthersForAll(
  strapi: Core.Strapi,
  entries: readonly EntryHead[],
): Promise<EntryHead[]> {
  const all = new Map(entries.map((entry) => [entry.code, entry]))
  for (const entry of entries) {
    if (!isForAll(entry)) continue
    const { meeting, addressIndex } = entry
    for (const other of await findEntries(strapi, { ...hasConfirmed, meeting, addressIndex })) {
      all.set(other.code, other)
    }
  }
  return [...all.values()]
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

/** By which somebody comes to all dates: the entry of which this one is, and all others of theirs. */
async function ofAllDates(strapi: Core.Strapi, entry: EntryHead): Promise<Set<string>> {
  const own = entry.series === null ? [] : [entry.series]
  if (entry.kind !== 'attend' || entry.state !== 'confirmed') return new Set(own)
  const theirs = await theirsForAll(strapi, entry)
  return new Set([...own, ...theirs.map(({ code }) => code)])
}
