import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { lastMadeAt } from '../backup/rotation'
import type { Settings } from '../settings'
import type { ProblemTeller } from './tellers'

const oldMs = 8 * 24 * 60 * 60 * 1000

/** Where backups lie with the data, the last of them may be old: then nobody makes them any more. */
export const backupNotices: ProblemTeller = async (strapi) => {
  const { dataDir } = strapi.config.get<Settings>('settings')
  const names = await readdir(path.join(dataDir, 'backups')).catch(() => [])
  const at = lastMadeAt(names)
  if (at === null || at > Date.now() - oldMs) return []
  return [{ kind: 'backup-old', facts: { at } }]
}
