import type { Core } from '@strapi/strapi'
import { securityTable } from '../securityTable'
import type { GraveKind, SecurityEvent } from './contract'
import { currentWho, type Who } from './who'

/** What is to be noted, with how it is. */
export type Noted = SecurityEvent & {
  /** By whom; absent: by whoever asks. */
  who?: Who
  /** The account that it happened to. */
  about?: number
  /** Why administrators should hear of it; absent: they need not. */
  grave?: GraveKind | null
}

const hourMs = 60 * 60 * 1000

/** What happens so often that it is counted together: each hour has a line. */
interface Repeated {
  /** By what it is the same; the kind is part of it. */
  by: string
  /** How often it happened now. */
  times: number
  /** From how many times within the hour on it is grave, and as what. */
  grave?: { from: number; as: GraveKind }
}

/** Adds a line, in the transaction of what it tells of: one is not without the other. */
export async function note(strapi: Core.Strapi, noted: Noted): Promise<void> {
  const now = Date.now()
  const grave = noted.grave ?? null
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    const row = { ...toRow(strapi, noted, now), grave, grave_at: grave === null ? null : now }
    await trx(securityTable).insert({ ...row, count: 1 })
    if (grave !== null) onCommit(() => tellGrave(strapi))
  })
}

/** Adds to the line of this hour, or begins it. */
async function count(
  strapi: Core.Strapi,
  noted: Noted,
  { by, times, grave }: Repeated,
): Promise<void> {
  const now = Date.now()
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    const row = toRow(strapi, noted, now)
    const together = `${noted.kind} ${by} ${Math.floor(now / hourMs)}`
    const counted: { count: number }[] = await trx(securityTable)
      .insert({ ...row, count: times, together })
      .onConflict('together')
      .merge({ count: trx.raw('?? + ?', [`${securityTable}.count`, times]) })
      .returning('count')
    const sum = counted[0]?.count ?? times
    if (!grave || sum < grave.from || sum - times >= grave.from) return
    await trx(securityTable).where({ together }).update({ grave: grave.as, grave_at: now })
    onCommit(() => tellGrave(strapi))
  })
}

/** Notes what was done already, or only tried: that it can't be noted is in nobody's way. */
export async function noteApart(strapi: Core.Strapi, noted: Noted): Promise<void> {
  await attempt(strapi, () => note(strapi, noted))
}

/** The same for what happens often. */
export async function countApart(
  strapi: Core.Strapi,
  noted: Noted,
  repeated: Repeated,
): Promise<void> {
  await attempt(strapi, () => count(strapi, noted, repeated))
}

async function attempt(strapi: Core.Strapi, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    strapi.log.error('The security log could not be written', { error })
  }
}

function toRow(strapi: Core.Strapi, { kind, facts, who, about }: Noted, now: number) {
  const { actor, id, name, browser, system } = who ?? currentWho(strapi)
  return {
    at: now,
    kind,
    who: actor,
    who_id: id,
    who_name: name?.slice(0, 255) ?? null,
    browser,
    system,
    about: about === undefined ? null : String(about),
    facts: JSON.stringify(facts),
  }
}

const listeners = new WeakMap<Core.Strapi, () => void>()

/** @param tell is called when something grave is in the log that was not before */
export function onGrave(strapi: Core.Strapi, tell: () => void): void {
  listeners.set(strapi, tell)
}

function tellGrave(strapi: Core.Strapi): void {
  listeners.get(strapi)?.()
}
