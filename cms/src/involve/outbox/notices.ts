import type { ProblemTeller } from '../../notices/tellers'
import { mailUid } from './mails'

/** By then a mail server that was away for a moment is back. */
const longMs = 6 * 60 * 60 * 1000

/** Mails that were tried in vain for long. */
export const waitingNotices: ProblemTeller = async (strapi) => {
  const waiting = await strapi.db.query(mailUid).count({
    where: {
      state: 'waiting',
      attempts: { $gt: 0 },
      createdAt: { $lt: new Date(Date.now() - longMs) },
    },
  })
  return waiting === 0 ? [] : [{ kind: 'mails-waiting', facts: { waiting } }]
}
