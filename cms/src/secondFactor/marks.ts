import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { noteInSession, notedOf, noteOfSessions } from '../strapi/sessions'
import { factorOf, type Factor } from './factors'
import { linkLastsMs } from './lifetimes'
import { rememberedUntil } from './remembered'

/** By which name a session has it. */
const name = 'secondFactor'

/** What is noted of a session. */
interface Mark {
  /** Which factor it has had, by since when that is on; null: none. */
  since: number | null
  /** It began by a link that was mailed or handed over, not by a password: its instant in milliseconds. */
  byLinkAt: number | null
}

/** Where sessions begin without anybody having typed a password that was there before. */
const linkPaths = ['/admin/register', '/admin/register-admin', '/admin/reset-password']

/** Notes of each session that begins what of the second factor it needs. */
export function markSessions(strapi: Core.Strapi): void {
  noteOfSessions(strapi, name, async (userId): Promise<Mark> => {
    const ctx = strapi.requestContext.get()
    if (!ctx) return { since: null, byLinkAt: null }
    const factor = await factorOf(strapi, userId)
    const isKnown = factor !== null && (await rememberedUntil(strapi, ctx, userId)) !== null
    return {
      since: isKnown ? factor.since : null,
      byLinkAt: linkPaths.includes(ctx.path) ? Date.now() : null,
    }
  })
}

async function markOf(strapi: Core.Strapi, sessionId: string): Promise<Mark> {
  const noted = await notedOf(strapi, sessionId, name)
  const mark = isRecord(noted) ? noted : {}
  const instant = (value: unknown) => (typeof value === 'number' ? value : null)
  return { since: instant(mark['since']), byLinkAt: instant(mark['byLinkAt']) }
}

/** Whether a session has had the factor that is on now. */
export async function isDone(
  strapi: Core.Strapi,
  sessionId: string,
  { since }: Factor,
): Promise<boolean> {
  return (await markOf(strapi, sessionId)).since === since
}

/** From now on all answers to this session. */
export async function markDone(
  strapi: Core.Strapi,
  sessionId: string,
  { since }: Pick<Factor, 'since'>,
): Promise<void> {
  const mark: Mark = { since, byLinkAt: null }
  await noteInSession(strapi, sessionId, name, mark)
}

export async function cameByLink(strapi: Core.Strapi, sessionId: string): Promise<boolean> {
  const { byLinkAt } = await markOf(strapi, sessionId)
  return byLinkAt !== null && Date.now() < byLinkAt + linkLastsMs
}
