import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Moment } from '../../content/mappers/occurrences'
import { wordsOf } from '../../languages'
import { findEntries, openEntries } from '../entries'
import { aloneAtDate } from '../places/alone'
import { letIn } from '../places/room'
import { wake } from '../outbox/waking'
import { SealError } from '../sealing'

/**
 * Gives somebody on a waiting list a place, also above the number of places, and tells them by mail.
 * Who has one by then is told nothing again.
 *
 * @returns how many were let in
 * @throws NotFoundError, ValidationError in words of the asked language
 */
export async function letInFromLine(
  strapi: Core.Strapi,
  id: number,
  { language, now }: Moment,
): Promise<number> {
  const words = wordsOf(language).entries
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const [asked] = await findEntries(strapi, { id })
    if (!asked?.meeting || !asked.originalDate) throw new errors.NotFoundError(words.entryGone)
    const { meeting, originalDate } = asked
    await aloneAtDate(strapi, trx, { meeting, originalDate })
    const where = { id, waiting: { $notNull: true } }
    const [entry] = await openedOrRefused(openEntries(strapi, where), words.unopened)
    if (!entry) return 0
    await letIn(strapi, [entry], now)
    onCommit(() => wake(strapi, 'reminding'))
    return 1
  })
}

/** Whose key is gone can't be told, and must not be counted on. */
async function openedOrRefused<Opened>(opening: Promise<Opened>, words: string): Promise<Opened> {
  try {
    return await opening
  } catch (error) {
    if (error instanceof SealError) throw new errors.ValidationError(words)
    throw error
  }
}
