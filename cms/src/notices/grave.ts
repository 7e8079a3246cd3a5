import { graveOfToday } from '../securityLog/grave'
import type { Settings } from '../settings'
import type { ProblemTeller } from './tellers'

/** What the security log has of today that administrators should hear of. */
export const graveNotices: ProblemTeller = async (strapi) => {
  const found = await graveOfToday(strapi, Date.now())
  return [...found].map(([of, events]) => ({ kind: 'grave-event', facts: { of, events } }))
}

/** The same where no mail tells of it. */
export const unmailedGraveNotices: ProblemTeller = (strapi) => {
  const { smtpUrl } = strapi.config.get<Settings>('settings').mail
  return smtpUrl === null ? graveNotices(strapi) : Promise.resolve([])
}
