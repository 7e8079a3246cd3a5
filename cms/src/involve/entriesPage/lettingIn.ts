import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Moment } from '../../content/mappers/occurrences'
import { wordsOf } from '../../languages'
import { countEntries, findEntries, openEntries } from '../entries'
import { aloneAtDate } from '../places/alone'
import { letIn } from '../places/room'
import { wake } from '../outbox/waking'

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
    if ((await countEntries(strapi, where)) === 0) return 0
    const [entry] = await openEntries(strapi, where)
    // Whose key is gone can't be told, and must not be counted on.
    if (!entry) throw new errors.ValidationError(words.unopened)
    await letIn(strapi, [entry], now)
    onCommit(() => wake(strapi, 'reminding'))
    return 1
  })
}
