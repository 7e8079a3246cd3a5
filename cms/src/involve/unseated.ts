import type { Core } from '@strapi/strapi'
import { findEntries, type EntryFilter, type EntryHead } from './entries'

/** Those who come to all dates of a meeting. */
export const comesToAll = {
  kind: 'attend',
  state: 'confirmed',
  originalDate: { $null: true },
} as const satisfies EntryFilter

/** Whether an entry is one of those. */
export function isForAll({ kind, state, meeting, originalDate }: EntryHead): boolean {
  return kind === 'attend' && state === 'confirmed' && meeting !== null && originalDate === null
}

/**
 * All by which somebody comes to all dates: who has said so twice has a place at each by one of them,
 * and what they say of one holds for all.
 */
export function theirsForAll(
  strapi: Core.Strapi,
  { meeting, addressIndex }: Pick<EntryHead, 'meeting' | 'addressIndex'>,
): Promise<EntryHead[]> {
  return findEntries(strapi, { ...comesToAll, meeting, addressIndex })
}

/** Those who have confirmed that they come, to single dates and to all. */
export const hasConfirmed = { kind: 'attend', state: 'confirmed' } as const satisfies EntryFilter

/**
 * Those who come to all dates of a meeting and are not counted at one of them yet. Who left that date
 * out is none of them, nor is who has said so of it alone, and has their place by that. Who has said so
 * of all dates twice is there once.
 *
 * @param heads of one meeting, `comesToAll`
 * @param there of that date, `hasConfirmed`
 */
export function unseatedAt(
  heads: readonly EntryHead[],
  there: readonly EntryHead[],
  originalDate: string,
): EntryHead[] {
  const missing = heads.filter(
    ({ code, away, addressIndex }) =>
      !away.includes(originalDate) &&
      !there.some((entry) => entry.series === code || entry.addressIndex === addressIndex),
  )
  return missing.filter(
    (head, index) =>
      missing.findIndex(({ addressIndex }) => addressIndex === head.addressIndex) === index,
  )
}
