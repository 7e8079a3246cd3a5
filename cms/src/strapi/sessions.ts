import type { Core } from '@strapi/strapi'

const uid = 'admin::session'

/** Tokens by which programs act as an account. */
interface AdminTokens {
  deleteTokensForUser: (id: number | string) => Promise<unknown>
}

/** Ends all that was opened by the password of an account: its sessions, and its tokens. */
export async function endSessions(strapi: Core.Strapi, id: number | string): Promise<void> {
  await strapi.db.query(uid).deleteMany({ where: { userId: String(id) } })
  const tokens: AdminTokens = strapi.get('services').get('admin::api-token-admin')
  await tokens.deleteTokensForUser(id)
}

/** What Strapi writes into a session when another takes its place. */
interface Renewal {
  params: { where?: { sessionId?: string }; data?: { childId?: string } }
}

/** A session that is renewed in the very moment in which all of its account end, ends with them. */
export function endRenewalsOfEnded(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [uid],
    beforeUpdate: async ({ params: { where, data } }: Renewal) => {
      if (typeof data?.childId !== 'string') return
      const sessions = strapi.db.query(uid)
      if ((await sessions.count({ where: { sessionId: where?.sessionId } })) > 0) return
      await sessions.deleteMany({ where: { sessionId: data.childId } })
      throw new Error('the session has ended')
    },
  })
}
