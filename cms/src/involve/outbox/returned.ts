import type { Core } from '@strapi/strapi'
import { findEntries } from '../entries'
import { noteReturned } from '../readers'
import { mailUid } from './mails'

/**
 * Notes of a letter that it came back, once however often that is told: each counts against the entry
 * that it was for, as when somebody marks it by hand.
 *
 * @param messageNames that the report of it has
 * @returns the key of its mail, and whether that was not known yet; null: we sent no letter of any of
 *   these names
 */
export async function noteReturnedLetter(
  strapi: Core.Strapi,
  messageNames: readonly string[],
  now: Date,
): Promise<{ key: string; isNew: boolean } | null> {
  return strapi.db.transaction(async () => {
    const mails = strapi.db.query(mailUid)
    const sent: { id: number; entry: string; key: string } | null = await mails.findOne({
      where: { messageName: { $in: [...messageNames] }, kind: 'letter', state: 'sent' },
      select: ['id', 'entry', 'key'],
    })
    if (!sent) return null
    const { count } = await mails.updateMany({
      where: { id: sent.id, returnedAt: { $null: true } },
      data: { returnedAt: now },
    })
    const [entry] = count > 0 ? await findEntries(strapi, { code: sent.entry }) : []
    if (entry) await noteReturned(strapi, entry.id)
    return { key: sent.key, isNew: count > 0 }
  })
}
