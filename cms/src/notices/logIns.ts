import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import type { ProblemTeller } from './tellers'

const dayMs = 24 * 60 * 60 * 1000
const longMs = 90 * dayMs
/** So long whoever comes back is told that nobody had been there. */
const toldForMs = 14 * dayMs

/** What is kept of log-ins: of nobody in particular, ms since the epoch. */
interface LogIns {
  /** When somebody logged in last, to the day. */
  last: number
  /** The last time that nobody did for long; null: never yet. */
  absence: { from: number; to: number } | null
}

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'branchline', name: 'log-ins' })

/** Counts from now on, where nobody has logged in since this is counted at all. To be called at boot. */
export async function countFromNow(strapi: Core.Strapi): Promise<void> {
  if ((await read(strapi)) === null) await write(strapi, { last: Date.now(), absence: null })
}

/**
 * Notes that somebody logged in, once a day at most.
 *
 * @param now ms since the epoch
 */
export async function noteThatSomebodyCame(strapi: Core.Strapi, now: number): Promise<void> {
  try {
    const { last, absence } = (await read(strapi)) ?? { last: now, absence: null }
    if (now - last < dayMs) return
    const isBack = now - last >= longMs
    await write(strapi, { last: now, absence: isBack ? { from: last, to: now } : absence })
  } catch (error) {
    // It keeps nobody out.
    strapi.log.warn('A log-in could not be noted', { error })
  }
}

/** Nobody has logged in for long: told by mail, since nobody is there to read it. */
export const absenceNotices: ProblemTeller = async (strapi) => {
  const since = (await read(strapi))?.last
  if (since === undefined || Date.now() - since < longMs) return []
  return [{ kind: 'nobody-logs-in', facts: { since } }]
}

/** To whoever came first, and to others for some days. */
export const returnNotices: ProblemTeller = async (strapi) => {
  const absence = (await read(strapi))?.absence ?? null
  if (absence === null || Date.now() - absence.to > toldForMs) return []
  return [{ kind: 'nobody-logged-in', facts: absence }]
}

async function write(strapi: Core.Strapi, logIns: LogIns): Promise<void> {
  await storeOf(strapi).set({ key: 'noted', value: logIns })
}

async function read(strapi: Core.Strapi): Promise<LogIns | null> {
  const stored: unknown = await storeOf(strapi).get({ key: 'noted' })
  if (!isRecord(stored) || typeof stored['last'] !== 'number') return null
  return { last: stored['last'], absence: absenceIn(stored['absence']) }
}

function absenceIn(value: unknown): LogIns['absence'] {
  if (!isRecord(value)) return null
  const { from, to } = value
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : null
}
