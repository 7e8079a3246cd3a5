import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { securityTable } from '../securityTable'

/** A restore, in milliseconds since the epoch. */
export interface NotedRestore {
  /** When the backup was made that it brought. */
  madeAt: number
  at: number
}

/** The last one that is noted; null: none is. */
export async function lastNotedRestore(strapi: Core.Strapi): Promise<NotedRestore | null> {
  const row: { at: number | string; facts: string } | undefined = await strapi.db.transaction(
    ({ trx }) =>
      trx(securityTable).where({ kind: 'restored' }).orderBy('id', 'desc').first('at', 'facts'),
  )
  if (!row) return null
  const facts: unknown = JSON.parse(row.facts)
  const madeAt = Date.parse(String(isRecord(facts) ? facts['madeAt'] : ''))
  return Number.isNaN(madeAt) ? null : { madeAt, at: Number(row.at) }
}
