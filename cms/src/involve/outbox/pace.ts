import type { Core } from '@strapi/strapi'
import { mailUid } from './mails'

const minute = 60_000

/**
 * How long to wait so that no more than so many mails are sent in any minute, by all replicas
 * together: those that were sent tell it.
 *
 * @param now milliseconds since the epoch
 * @returns milliseconds; 0: one may be sent now
 */
export async function waitForPace(
  strapi: Core.Strapi,
  mailsPerMinute: number,
  now: number,
): Promise<number> {
  const sent: { sentAt: unknown }[] = await strapi.db.query(mailUid).findMany({
    where: { sentAt: { $gt: new Date(now - minute), $lte: new Date(now) } },
    orderBy: { sentAt: 'desc' },
    select: ['sentAt'],
    limit: mailsPerMinute,
  })
  const first = sent[mailsPerMinute - 1]
  return first ? new Date(String(first.sentAt)).getTime() + minute - now : 0
}
