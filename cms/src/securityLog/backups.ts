import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { securityTable } from '../securityTable'

/** A backup, as the log tells of it. */
export interface NotedBackup {
  /** When it was noted, ms since the epoch. */
  at: number
  /** Where it was put, on the machine that made it; null: an earlier release did not say. */
  folder: string | null
}

/** The last one that is noted, wherever it lies; null: none is. */
export async function lastNotedBackup(strapi: Core.Strapi): Promise<NotedBackup | null> {
  const row: { at: number | string; facts: string } | undefined = await strapi.db.transaction(
    ({ trx }) =>
      trx(securityTable).where({ kind: 'backup-made' }).orderBy('id', 'desc').first('at', 'facts'),
  )
  if (!row) return null
  const facts: unknown = JSON.parse(row.facts)
  const folder = isRecord(facts) ? facts['folder'] : null
  return { at: Number(row.at), folder: typeof folder === 'string' ? folder : null }
}
