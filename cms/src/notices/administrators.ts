import { activeAdministrators } from '../strapi/accounts'
import type { ProblemTeller } from './tellers'

/** With one administrator alone, a lost mailbox or a moved house shuts everybody out. */
export const administratorNotices: ProblemTeller = async (strapi) => {
  const [only, another] = await activeAdministrators(strapi)
  if (only === undefined || another !== undefined) return []
  return [{ kind: 'one-administrator', facts: { email: only.email } }]
}
