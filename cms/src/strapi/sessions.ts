import { createSecretKey, type KeyObject } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { Context } from 'koa'
import { isRecord } from '../records'

const uid = 'admin::session'

/** A session, or what one was before it was renewed: then the next is its child. */
export interface SessionRow {
  sessionId: string
  childId: string | null
  status: string | null
  /** What was noted when somebody logged in; each renewal has it. */
  metadata: unknown
  /** As the database gives them. */
  createdAt: string
  expiresAt: string
}

export function sessionRowsOf(strapi: Core.Strapi, id: number | string): Promise<SessionRow[]> {
  return strapi.db.query(uid).findMany({ where: { userId: String(id) }, orderBy: { id: 'asc' } })
}

/** Ends some sessions of an account: what they opened, too, since each request looks for its row. */
export async function endSome(
  strapi: Core.Strapi,
  id: number | string,
  sessionIds: readonly string[],
): Promise<void> {
  const where = { userId: String(id), sessionId: { $in: [...sessionIds] } }
  await strapi.db.query(uid).deleteMany({ where })
}

/** The session by which a request came. */
export function sessionIn(ctx: Context): string | null {
  const session: unknown = ctx.state['session']
  return isRecord(session) && typeof session['id'] === 'string' ? session['id'] : null
}

/** Whatever takes sessions, with the key that proves them. */
export interface Sessions {
  defineOrigin: (origin: string, config: { jwtSecret: string | KeyObject }) => void
}

/**
 * Has the key of sessions read once, before Strapi is told of it: where it is a text, each request has it
 * taken for a public key at first, which takes longer than all the rest of knowing who asks. To be called
 * while the cms registers.
 */
export function readSessionKeyOnce(strapi: Core.Strapi): void {
  const sessions: Sessions = strapi.get('sessionManager')
  const define = sessions.defineOrigin.bind(sessions)
  sessions.defineOrigin = (origin, config) => {
    const { jwtSecret: key } = config
    const jwtSecret = typeof key === 'string' ? createSecretKey(Buffer.from(key)) : key
    define(origin, { ...config, jwtSecret })
  }
}

/** What is about to be written of a new session. */
interface Begun {
  params: { data?: { userId?: string; metadata?: unknown } }
}

/**
 * Notes more of each session that begins; Strapi hands it on when the session is renewed.
 *
 * @param note is told whose session it is
 */
export function noteOfSessions(
  strapi: Core.Strapi,
  name: string,
  note: (userId: number) => unknown,
): void {
  strapi.db.lifecycles.subscribe({
    models: [uid],
    beforeCreate: async ({ params: { data } }: Begun) => {
      if (!data || (isRecord(data.metadata) && name in data.metadata)) return
      const noted: unknown = await note(Number(data.userId))
      data.metadata = { ...(isRecord(data.metadata) && data.metadata), [name]: noted }
    },
  })
}

/** What was noted of a session under a name; undefined: nothing. */
export async function notedOf(
  strapi: Core.Strapi,
  sessionId: string,
  name: string,
): Promise<unknown> {
  const row: SessionRow | null = await strapi.db.query(uid).findOne({ where: { sessionId } })
  return isRecord(row?.metadata) ? row.metadata[name] : undefined
}

/** Notes something of a session that is open, also where it was renewed meanwhile. */
export async function noteInSession(
  strapi: Core.Strapi,
  sessionId: string,
  name: string,
  value: unknown,
): Promise<void> {
  for (let id: string | null = sessionId; id !== null;) {
    const where = { sessionId: id }
    const row: SessionRow | null = await strapi.db.query(uid).findOne({ where })
    if (!row) return
    const metadata = { ...(isRecord(row.metadata) && row.metadata), [name]: value }
    await strapi.db.query(uid).update({ where, data: { metadata } })
    const after: SessionRow | null = await strapi.db.query(uid).findOne({ where })
    id = after?.childId ?? null
  }
}

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
