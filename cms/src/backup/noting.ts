import { noteByCommand, securityTable } from '../securityTable'
import type { Tables } from './tables'

/** Says in what was restored that it was: what happened since the backup is not in its log. */
export async function noteRestore(tables: Tables, madeAt: string): Promise<void> {
  await noteByCommand(tables, {
    kind: 'restored',
    grave: 'restored',
    facts: { madeAt },
    at: Date.now(),
  })
}

/** Where a database has no log, none is begun: a backup changes nothing else. */
export async function noteBackup(
  tables: Tables,
  facts: { uploads: number; folder: string },
): Promise<void> {
  if (!(await tables.has(securityTable))) return
  await noteByCommand(tables, {
    kind: 'backup-made',
    grave: null,
    facts,
    at: Date.now(),
  })
}
