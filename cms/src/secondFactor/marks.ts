import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { noteInSession, notedOf, noteOfSessions } from '../strapi/sessions'
import { linkLastsMs } from './lifetimes'
import { isRemembered } from './remembered'

/** By which name a session has it. */
const name = 'secondFactor'

/** What is noted of a session. */
interface Mark {
  /** Whether it needs no code any more. */
  isDone: boolean
  /** It began by a link that was mailed or handed over, not by a password: its instant in milliseconds. */
  byLinkAt: number | null
}

/** Where sessions begin without anybody having typed a password that was there before. */
const linkPaths = ['/admin/register', '/admin/register-admin', '/admin/reset-password']

/** Notes of each session that begins what of the second factor it needs. */
export function markSessions(strapi: Core.Strapi): void {
  noteOfSessions(strapi, name, async (userId): Promise<Mark> => {
    const ctx = strapi.requestContext.get()
    if (!ctx) return { isDone: false, byLinkAt: null }
    return {
      isDone: await isRemembered(strapi, ctx, userId),
      byLinkAt: linkPaths.includes(ctx.path) ? Date.now() : null,
    }
  })
}

async function markOf(strapi: Core.Strapi, sessionId: string): Promise<Mark> {
  const noted = await notedOf(strapi, sessionId, name)
  const mark = isRecord(noted) ? noted : {}
  const at = mark['byLinkAt']
  return { isDone: mark['isDone'] === true, byLinkAt: typeof at === 'number' ? at : null }
}

export async function isDone(strapi: Core.Strapi, sessionId: string): Promise<boolean> {
  return (await markOf(strapi, sessionId)).isDone
}

/** From now on all answers to this session. */
export async function markDone(strapi: Core.Strapi, sessionId: string): Promise<void> {
  const mark: Mark = { isDone: true, byLinkAt: null }
  await noteInSession(strapi, sessionId, name, mark)
}

export async function cameByLink(strapi: Core.Strapi, sessionId: string): Promise<boolean> {
  const { byLinkAt } = await markOf(strapi, sessionId)
  return byLinkAt !== null && Date.now() < byLinkAt + linkLastsMs
}
