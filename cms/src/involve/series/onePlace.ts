import type { Core } from '@strapi/strapi'
import type { AttendedDate } from '../attending'
import { findEntries, type EntryHead } from '../entries'
import { removeWhole } from './ending'

/**
 * Whoever comes to all dates and says so of one of them as well has one place there, by what they said
 * last: the entry that was made for them goes. To be called by whoever is alone at that date.
 *
 * @returns what they had, a place or a number in its line; undefined: nothing
 */
export async function takeOverPlace(
  strapi: Core.Strapi,
  { meeting, originalDate }: AttendedDate,
  { addressIndex }: EntryHead,
): Promise<number | null | undefined> {
  const theirs = await findEntries(strapi, {
    kind: 'attend',
    state: 'confirmed',
    meeting,
    originalDate,
    addressIndex,
    series: { $notNull: true },
  })
  const [first] = theirs
  if (!first) return undefined
  await removeWhole(strapi, theirs)
  return first.waiting
}
