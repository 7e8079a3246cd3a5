import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { lastMadeAt } from '../backup/rotation'
import { lastRestoredAt } from '../backup/trials'
import { lastNotedBackup, type NotedBackup } from '../securityLog/backups'
import type { Settings } from '../settings'
import { accountsOf } from '../strapi/accounts'
import type { ProblemTeller } from './tellers'

const dayMs = 24 * 60 * 60 * 1000
const oldMs = 8 * dayMs
/** Of a young site nobody has much to lose yet. */
const youngMs = 90 * dayMs
const untriedMs = 365 * dayMs

/** Where backups were made, the last of them may be old: then nobody makes them any more. */
export const backupNotices: ProblemTeller = async (strapi) => {
  const last = await lastBackup(strapi)
  if (last === null || last.at > Date.now() - oldMs) return []
  return [{ kind: 'backup-old', facts: { at: last.at } }]
}

/** Where backups are put unless somebody says otherwise. */
export function backupFolder({ dataDir }: Pick<Settings, 'dataDir'>): string {
  return path.join(dataDir, 'backups')
}

/** The last one that lies with the data or is noted in the security log; null: there is none. */
export async function lastBackup(strapi: Core.Strapi): Promise<NotedBackup | null> {
  const folder = backupFolder(strapi.config.get<Settings>('settings'))
  const at = lastMadeAt(await readdir(folder).catch(() => []))
  const noted = await lastNotedBackup(strapi)
  if (at === null || (noted !== null && noted.at > at)) return noted
  return { at, folder }
}

/** Whether a backup is of any use, only a restore of one tells. */
export const trialNotices: ProblemTeller = async (strapi) => {
  const { dataDir } = strapi.config.get<Settings>('settings')
  const at = await lastRestoredAt(dataDir)
  const now = Date.now()
  if (at !== null) return at > now - untriedMs ? [] : [{ kind: 'backup-untried', facts: { at } }]
  // A site begins with its first account.
  const first = await accountsOf(strapi).findOne({ where: {}, orderBy: { id: 'asc' } })
  const isYoung = first === null || new Date(first.createdAt).getTime() > now - youngMs
  return isYoung ? [] : [{ kind: 'backup-untried', facts: { at: null } }]
}
