import type { Core } from '@strapi/strapi'
import { accountsOf, type Account } from './account'

/** What is about to be written of an account. */
type Written = Partial<Account>

/** Tokens by which programs act as an account. */
interface AdminTokens {
  deleteTokensForUser: (id: number | string) => Promise<unknown>
}

interface Change {
  params: { where?: { id?: unknown }; data?: Written }
}

/**
 * Whatever writes an account, a page of the admin, a command or a link: one that is active has no
 * registration token, and with a new password, or when it is closed or deleted, all that was opened by
 * the old one ends.
 */
export function endAccess(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate: ({ params }: Change) => leaveOutTokens(params.data),
    beforeUpdate: async ({ params }: Change) => {
      leaveOutTokens(params.data)
      await endLinksToFormerAddress(strapi, params)
      // Also before: nothing goes on should the process end in between.
      if (endsAccess(params.data)) await endSessions(strapi, params.where?.id)
    },
    afterUpdate: async ({ params }: Change) => {
      if (endsAccess(params.data)) await endSessions(strapi, params.where?.id)
    },
    afterDelete: ({ params }: Change) => endSessions(strapi, params.where?.id),
  })
  strapi.db.lifecycles.subscribe({
    models: ['admin::session'],
    beforeUpdate: ({ params }: Renewal) => endRenewalOfEnded(strapi, params),
  })
}

/** What Strapi writes into a session when another takes its place. */
interface Renewal {
  params: { where?: { sessionId?: string }; data?: { childId?: string } }
}

/** A session that is renewed in the very moment in which all of its account end, ends with them. */
async function endRenewalOfEnded(
  strapi: Core.Strapi,
  { where, data }: Renewal['params'],
): Promise<void> {
  if (typeof data?.childId !== 'string') return
  const sessions = strapi.db.query('admin::session')
  if ((await sessions.count({ where: { sessionId: where?.sessionId } })) > 0) return
  await sessions.deleteMany({ where: { sessionId: data.childId } })
  throw new Error('the session has ended')
}

function leaveOutTokens(data: Written | undefined): void {
  if (!data) return
  if (data.isActive === true) data.registrationToken = null
  if (endsAccess(data)) data.resetPasswordToken = null
}

/** Whoever reads the mail of the former address may not choose the password. */
async function endLinksToFormerAddress(
  strapi: Core.Strapi,
  { where, data }: Change['params'],
): Promise<void> {
  if (typeof data?.email !== 'string' || where === undefined) return
  const account = await accountsOf(strapi).findOne({ where })
  if (account && account.email !== data.email) data.resetPasswordToken = null
}

function endsAccess(data: Written | undefined): boolean {
  return data !== undefined && (typeof data.password === 'string' || data.isActive === false)
}

async function endSessions(strapi: Core.Strapi, id: unknown): Promise<void> {
  if (typeof id !== 'number' && typeof id !== 'string') return
  await strapi.db.query('admin::session').deleteMany({ where: { userId: String(id) } })
  const tokens: AdminTokens = strapi.get('services').get('admin::api-token-admin')
  await tokens.deleteTokensForUser(id)
}
