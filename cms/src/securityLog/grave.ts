import type { Core } from '@strapi/strapi'
import { securityTable } from '../securityTable'
import { graveKinds, type GraveKind } from './contract'

interface GraveEvent {
  id: number
  /** Milliseconds since the epoch. */
  at: number
}

const dayMs = 24 * 60 * 60 * 1000
/** Whoever fills the log tells no more of it by that. */
const most = 1_000

/**
 * What was grave within the last day.
 *
 * @param now milliseconds since the epoch
 * @returns which lines, by kind, the last one last
 */
export async function graveOfToday(
  strapi: Core.Strapi,
  now: number,
): Promise<Map<GraveKind, GraveEvent[]>> {
  const rows: { id: number; grave: string; at: number | string }[] = await strapi.db.transaction(
    ({ trx }) =>
      trx(securityTable)
        .select('id', 'grave', 'grave_at as at')
        .where('grave_at', '>', now - dayMs)
        .orderBy('id', 'desc')
        .limit(most),
  )
  const found = new Map<GraveKind, GraveEvent[]>()
  for (const { id, grave, at } of rows.reverse()) {
    const kind = graveKinds.find((known) => known === grave)
    if (kind) found.set(kind, [...(found.get(kind) ?? []), { id, at: Number(at) }])
  }
  return found
}

/** When the last thing was grave that the log has, ms since the epoch; 0: there is none. */
export async function lastGraveAt(strapi: Core.Strapi): Promise<number> {
  const found: { at: number | string | null }[] = await strapi.db.transaction(({ trx }) =>
    trx(securityTable).max({ at: 'grave_at' }),
  )
  return Number(found[0]?.at ?? 0)
}
