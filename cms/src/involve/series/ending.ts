import type { Core } from '@strapi/strapi'
import { findEntries, noteAway, removeEntries, type EntryHead } from '../entries'
import { removeMailsOf } from '../outbox/mails'

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
  for (const { series, originalDate } of entries) {
    if (series === null || originalDate === null || codes.has(series)) continue
    await noteAway(strapi, series, originalDate)
  }
}
