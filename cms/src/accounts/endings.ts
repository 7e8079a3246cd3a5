import type { Core } from '@strapi/strapi'
import { accountsOf, type Account } from '../strapi/accounts'
import { endRenewalsOfEnded, endSessions } from '../strapi/sessions'

/** What is about to be written of an account. */
type Written = Partial<Account>

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
      if (endsAccess(params.data)) await endSessionsOf(strapi, params.where?.id)
    },
    afterUpdate: async ({ params }: Change) => {
      if (endsAccess(params.data)) await endSessionsOf(strapi, params.where?.id)
    },
    afterDelete: ({ params }: Change) => endSessionsOf(strapi, params.where?.id),
  })
  endRenewalsOfEnded(strapi)
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

async function endSessionsOf(strapi: Core.Strapi, id: unknown): Promise<void> {
  if (typeof id === 'number' || typeof id === 'string') await endSessions(strapi, id)
}
