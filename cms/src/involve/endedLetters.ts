import type { Core } from '@strapi/strapi'
import { endedLetters } from '../carriedTables'
import { changeEntries, findEntries, type EntryHead } from './entries'

/** Databases limit how many values one statement has. */
const batch = 200

/**
 * Notes by which sign-ups letters have ended, in the transaction that ends them: so that a backup from
 * before brings them to nobody again.
 *
 * @param codes of sign-ups
 */
export async function noteEndedLetters(
  strapi: Core.Strapi,
  codes: readonly string[],
  now: Date,
): Promise<void> {
  const day = now.toISOString().slice(0, 10)
  await strapi.db.transaction(async ({ trx }) => {
    for (let first = 0; first < codes.length; first += batch) {
      const rows = codes.slice(first, first + batch).map((entry) => ({ entry, day }))
      await trx(endedLetters.name).insert(rows).onConflict('entry').ignore()
    }
  })
}

/** The codes of those entries with which letters end. */
export function codesOfLetters(entries: readonly EntryHead[]): string[] {
  return entries.filter(({ letters }) => letters).map(({ code }) => code)
}

/** Forgets that they have, since somebody wants letters again by this sign-up. */
export async function forgetEndedLetters(strapi: Core.Strapi, code: string): Promise<void> {
  await strapi.db.transaction(({ trx }) => trx(endedLetters.name).where({ entry: code }).delete())
}

/** Ends letters once more where a backup brought them back; to be called before any is sent. */
export async function endLettersAgain(strapi: Core.Strapi): Promise<void> {
  const rows: { entry: string }[] = await strapi.db.connection(endedLetters.name).select('entry')
  const ended = new Set(rows.map(({ entry }) => entry))
  if (ended.size === 0) return
  const readers = await findEntries(strapi, { letters: true })
  for (const { id, code } of readers) {
    if (ended.has(code)) await changeEntries(strapi, { id }, { letters: false })
  }
}

/**
 * Forgets those that no backup can bring back: what they signed up by has had its time.
 *
 * @param signUpDays after which a sign-up is deleted
 * @param now milliseconds since the epoch
 */
export async function removeOldEndedLetters(
  strapi: Core.Strapi,
  signUpDays: number,
  now: number,
): Promise<void> {
  const last = new Date(now - (signUpDays + 1) * 86_400_000).toISOString().slice(0, 10)
  await strapi.db.transaction(({ trx }) => trx(endedLetters.name).where('day', '<', last).delete())
}
