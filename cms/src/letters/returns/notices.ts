import type { ProblemTeller } from '../../notices/tellers'
import type { Settings } from '../../settings'
import { readState } from './state'

/** By then a mailbox that was away for a moment is back. */
const longMs = 60 * 60 * 1000

/** That nobody learns which letters come back. */
export const returnsNotices: ProblemTeller = async (strapi) => {
  const { returns } = strapi.config.get<Settings>('settings')
  const failing = returns && (await readState(strapi, returns)).failing
  if (!failing || failing.since > Date.now() - longMs) return []
  const { host, port } = returns
  return [{ kind: 'returns-unread', facts: { place: `${host}:${port}`, ...failing } }]
}
