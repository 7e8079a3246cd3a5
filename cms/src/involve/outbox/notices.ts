import type { ProblemTeller } from '../../notices/tellers'
import { kindsOf } from './lanes'
import { mailUid } from './mails'

/** By then a mail server that was away for a moment is back. */
const longMs = 6 * 60 * 60 * 1000

/** So many mails that were given up within a day are more than addresses that somebody mistyped. */
const several = 5
const dayMs = 24 * 60 * 60 * 1000

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

/** Several mails that were given up lately. Of a letter its own page says whom it did not reach. */
export const givenUpNotices: ProblemTeller = async (strapi) => {
  const givenUp = await strapi.db.query(mailUid).count({
    where: {
      state: 'failed',
      kind: { $notIn: kindsOf.letter },
      // Nothing changes such a mail after that.
      updatedAt: { $gt: new Date(Date.now() - dayMs) },
    },
  })
  return givenUp < several ? [] : [{ kind: 'mails-given-up', facts: { givenUp } }]
}
