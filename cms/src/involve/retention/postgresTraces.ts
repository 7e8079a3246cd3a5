import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '@strapi/strapi'

type Connection = Core.Strapi['db']['connection']

/** How often, and how many times at most, it is asked whether nobody is in the way any more. */
const look = { everyMs: 100, times: 50 }

/**
 * Writes a table and its indexes into new files: a plain VACUUM would leave the bytes in the free room of
 * its pages. Where somebody works with the table it is left for a moment, since whoever came later would
 * have to wait behind us. The log (pg_wal) lies beyond what a database user can reach; docs/privacy.md
 * says how long it holds what, and how the server is told to hold less.
 *
 * @throws Error when somebody works with it for long
 */
export async function writeAnewOnPostgres(database: Connection, table: string): Promise<void> {
  const before = await fileOf(database, table)
  for (let times = 0; times < look.times; times++) {
    await database.raw('vacuum (full, skip_locked) ??', [table])
    if ((await fileOf(database, table)) !== before) return
    await pause(look.everyMs)
  }
  throw new Error(`somebody works with ${table} for long`)
}

async function fileOf(database: Connection, table: string): Promise<string> {
  const { rows } = await database.raw('select pg_relation_filenode(?::regclass)::text as file', [
    table,
  ])
  return String(rows[0].file)
}

/**
 * VACUUM leaves what a transaction can see that began before it was deleted, however short it is: a
 * snapshot of this database, or one that will be made while another transaction writes, in whatever
 * database. Waits until all that were there are over, but for one: PostgreSQL does not tell the cms what
 * another role only reads. What that keeps is written anew by the housekeeping, within the hour.
 *
 * @throws Error when one goes on for long
 */
export async function untilNobodyLooks(database: Connection): Promise<void> {
  const now = await database.raw('select pg_current_xact_id()::xid::text as xid')
  const bounds = { xid: String(now.rows[0].xid) }
  for (let times = 0; times < look.times; times++) {
    const older = await database.raw(
      `select pid from pg_stat_activity
       where pid <> pg_backend_pid()
         and (age(backend_xid) > age(cast(:xid as xid))
           or (age(backend_xmin) > age(cast(:xid as xid)) and datname = current_database()))
       union all
       select 0 where age(cast(pg_snapshot_xmin(pg_current_snapshot()) as xid)) > age(cast(:xid as xid))`,
      bounds,
    )
    if (older.rows.length === 0) return
    await pause(look.everyMs)
  }
  throw new Error('a transaction from before the deletion is still open')
}
