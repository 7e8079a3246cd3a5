import type { Core } from '@strapi/strapi'
import type { AttendedDate } from '../attending'
import { findEntries, type EntryHead } from '../entries'
import { hasConfirmed } from '../unseated'
import { removeWhole } from './ending'

/**
 * Whoever says twice that they come to a date has one place there, by what they said last: what was
 * there goes, whether it was said of that date or of all. To be called by whoever is alone at that date.
 *
 * @param entry which is not confirmed yet
 * @returns what they had, a place or a number in its line; undefined: nothing
 */
export async function takeOverPlace(
  strapi: Core.Strapi,
  { meeting, originalDate }: AttendedDate,
  { id, addressIndex }: EntryHead,
): Promise<number | null | undefined> {
  const other = { ...hasConfirmed, ...besides(id) }
  const theirs = await findEntries(strapi, { ...other, meeting, originalDate, addressIndex })
  const [first] = theirs
  if (!first) return undefined
  await removeWhole(strapi, theirs)
  return (theirs.find(({ waiting }) => waiting === null) ?? first).waiting
}

/** Whoever asks twice to be reminded of the same is reminded once, by what they asked for last. */
export async function takeOverReminder(
  strapi: Core.Strapi,
  { id, meeting, originalDate, addressIndex }: EntryHead,
): Promise<void> {
  const remind = { ...besides(id), kind: 'remind', state: 'confirmed', meeting, addressIndex }
  const date = originalDate ?? { $null: true }
  await removeWhole(strapi, await findEntries(strapi, { ...remind, originalDate: date }))
}

/** A link that is opened twice at once confirms the same once: it is no other one that is there. */
function besides(id: number): object {
  return { id: { $ne: id } }
}
