import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '@strapi/strapi'
import { isRecord } from '../../api/site/mappers/json'

/** What people wrote, or what names them, lies in these. */
const tables = ['involvement_entries', 'outbox_mails', 'spent_tokens']

const untidy = new WeakSet<Core.Strapi>()
const tidied = new WeakSet<Core.Strapi>()

/** To be called after entries or mails were deleted or written over. */
export function leavesTraces(strapi: Core.Strapi): void {
  untidy.add(strapi)
}

/**
 * Makes sure that nothing of deleted rows is left in the files of the database. A database only marks
 * them as deleted, and keeps what it wrote in its log.
 *
 * SQLite: `secure_delete` (config/database.ts) writes zeros over what is deleted; what lies between
 * the rows of a page since they were moved goes with VACUUM, which writes the file anew, and the log
 * (WAL) is brought into the file and cut to nothing.
 *
 * PostgreSQL: VACUUM FULL writes each table and its indexes into new files; a plain one would leave
 * the bytes in the free room of its pages. The log (pg_wal) lies beyond what a database user can
 * reach: the server overwrites it as it goes on, within hours in use; `wal_recycle = off` lets
 * it delete instead.
 *
 * @returns false when something was in the way, such as a backup that reads; it is to be tried again
 */
export async function eraseTraces(strapi: Core.Strapi): Promise<boolean> {
  // What was deleted before the last end of the process is not known: the first time is for that.
  if (tidied.has(strapi) && !untidy.has(strapi)) return true
  untidy.delete(strapi)
  const database = strapi.db.connection
  try {
    if (strapi.db.dialect.client === 'postgres') {
      await untilNobodyLooks(database)
      for (const table of tables) await database.raw('vacuum (full) ??', [table])
    } else {
      await database.raw('vacuum')
      const [result]: unknown[] = await database.raw('pragma wal_checkpoint(truncate)')
      if (isRecord(result) && result['busy'] !== 0) throw new Error('the database is being read')
    }
  } catch (error) {
    untidy.add(strapi)
    strapi.log.warn('Traces of deleted entries could not be erased yet', { error })
    return false
  }
  tidied.add(strapi)
  return true
}

/** How often, and how many times at most, it is asked who still looks at what was deleted. */
const look = { everyMs: 100, times: 50 }

/**
 * VACUUM leaves what a transaction can see that began before it was deleted, however short it is: a
 * snapshot of this database, or one that will be made while another transaction writes, in whatever
 * database. Waits until all that were there are over.
 *
 * @throws Error when one goes on for long
 */
async function untilNobodyLooks(database: Core.Strapi['db']['connection']): Promise<void> {
  const now = await database.raw('select pg_current_xact_id()::xid::text as xid')
  const bounds = { xid: String(now.rows[0].xid) }
  for (let times = 0; times < look.times; times++) {
    const older = await database.raw(
      `select pid from pg_stat_activity
       where pid <> pg_backend_pid()
         and (age(backend_xid) > age(cast(:xid as xid))
           or (age(backend_xmin) > age(cast(:xid as xid)) and datname = current_database()))`,
      bounds,
    )
    if (older.rows.length === 0) return
    await pause(look.everyMs)
  }
  throw new Error('a transaction from before the deletion is still open')
}
