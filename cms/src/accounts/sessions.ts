import { randomUUID } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context } from 'koa'
import { isRecord } from '../records'
import { guardAdminRoute } from '../strapi/routes'
import {
  endSome,
  noteOfSessions,
  sessionIn,
  sessionRowsOf,
  type SessionRow,
} from '../strapi/sessions'
import { browserOf } from '../browsers'
import type { OwnSession } from './sessionsContract'

/** All rows of a session, from the log-in to the one that is good now. */
type Session = [SessionRow, ...SessionRow[]]

/** By which name a session has the kind of its browser. */
const note = 'kindOfBrowser'

/**
 * Shows people where they are logged in, and lets them log out there. It stands in the place of what
 * Strapi does at these addresses: that ends the last row of a session, so that what was opened before
 * it was renewed stays open.
 */
export function openOwnSessions(strapi: Core.Strapi): void {
  noteOfSessions(strapi, note, () => browserOf(strapi.requestContext.get()?.get('user-agent')))

  guardAdminRoute(strapi, 'GET', '/users/me/sessions', async (ctx) => {
    const sessions = await openSessionsOf(strapi, userIn(ctx))
    ctx.body = { data: sessions.map((session) => shown(session, sessionIn(ctx))).sort(byUse) }
  })

  guardAdminRoute(strapi, 'DELETE', '/users/me/sessions', async (ctx) => {
    const keepsThis = ctx.query['keepCurrent'] === 'true'
    await end(ctx, (session) => !keepsThis || !has(session, sessionIn(ctx)))
  })

  guardAdminRoute(strapi, 'DELETE', '/users/me/sessions/:sessionId', async (ctx) => {
    const { sessionId }: { sessionId?: string } = ctx['params']
    const ended = await end(ctx, (session) => has(session, sessionId ?? null))
    if (ended === 0) throw new errors.NotFoundError()
  })

  guardAdminRoute(strapi, 'POST', '/logout', async (ctx, next) => {
    const session = sessionIn(ctx)
    // Strapi would end all of the account where it is named no browser.
    ctx.request.body = { deviceId: randomUUID() }
    await next()
    await endWhich(strapi, userIn(ctx), (each) => has(each, session))
  })

  async function end(ctx: Context, which: (session: Session) => boolean): Promise<number> {
    ctx.body = { data: {} }
    return endWhich(strapi, userIn(ctx), which)
  }
}

/** Ends all of an account, also what one of them has just been renewed to. @param kept by its id; null: none is */
export async function endAllSessions(
  strapi: Core.Strapi,
  user: number,
  kept: string | null,
): Promise<void> {
  while ((await endWhich(strapi, user, (session) => !has(session, kept))) > 0);
}

/** @returns how many rows there were */
async function endWhich(
  strapi: Core.Strapi,
  user: number,
  which: (session: Session) => boolean,
): Promise<number> {
  const ending = sessionsIn(await sessionRowsOf(strapi, user)).filter(which)
  const rows = ending.flat().map(({ sessionId }) => sessionId)
  await endSome(strapi, user, rows)
  return rows.length
}

/** Those of an account that can still be used. */
export async function openSessionsOf(strapi: Core.Strapi, user: number): Promise<Session[]> {
  const now = Date.now()
  return sessionsIn(await sessionRowsOf(strapi, user)).filter((session) => {
    const { status, expiresAt } = last(session)
    return status === 'active' && new Date(expiresAt).getTime() > now
  })
}

/** @param rows the oldest first */
function sessionsIn(rows: readonly SessionRow[]): Session[] {
  const sessions: Session[] = []
  for (const row of rows) {
    const renewed = sessions.find((session) => last(session).childId === row.sessionId)
    if (renewed) renewed.push(row)
    else sessions.push([row])
  }
  return sessions
}

function last(session: Session): SessionRow {
  return session.at(-1) ?? session[0]
}

function has(session: Session, id: string | null): boolean {
  return session.some(({ sessionId }) => sessionId === id)
}

function shown(session: Session, own: string | null): OwnSession {
  const { sessionId, createdAt, metadata } = last(session)
  const noted = isRecord(metadata) ? metadata : {}
  const kind = isRecord(noted[note]) ? noted[note] : {}
  return {
    id: sessionId,
    isThis: has(session, own),
    browser: textOrNull(kind['browser']),
    system: textOrNull(kind['system']),
    began: textOrNull(noted['loginAt']) ?? instant(session[0].createdAt),
    renewed: instant(createdAt),
  }
}

/** This one first, then what was used last. */
function byUse(a: OwnSession, b: OwnSession): number {
  return Number(b.isThis) - Number(a.isThis) || b.renewed.localeCompare(a.renewed)
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** SQLite and PostgreSQL give different forms. */
function instant(stored: string): string {
  return new Date(stored).toISOString()
}

function userIn(ctx: Context): number {
  const user: unknown = ctx.state['user']
  if (!isRecord(user)) throw new errors.UnauthorizedError()
  return Number(user['id'])
}
