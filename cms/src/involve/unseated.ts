import type { EntryFilter, EntryHead } from './entries'

/** Those who come to all dates of a meeting. */
export const comesToAll = {
  kind: 'attend',
  state: 'confirmed',
  originalDate: { $null: true },
} as const satisfies EntryFilter

/** Those who have confirmed that they come, to single dates and to all. */
export const hasConfirmed = { kind: 'attend', state: 'confirmed' } as const satisfies EntryFilter

/**
 * Those who come to all dates of a meeting and are not counted at one of them yet. Who left that date
 * out is none of them, nor is who has said so of it alone, and has their place by that.
 *
 * @param heads of one meeting, `comesToAll`
 * @param there of that date, `hasConfirmed`
 */
export function unseatedAt(
  heads: readonly EntryHead[],
  there: readonly EntryHead[],
  originalDate: string,
): EntryHead[] {
  return heads.filter(
    ({ code, away, addressIndex }) =>
      !away.includes(originalDate) &&
      !there.some((entry) => entry.series === code || entry.addressIndex === addressIndex),
  )
}
