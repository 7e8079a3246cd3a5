import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '@strapi/strapi'
import Database from 'better-sqlite3'
import { isRecord } from '../../records'

type Connection = Core.Strapi['db']['connection']

/**
 * Writes a table and its indexes into pages that were empty. `secure_delete` (config/database.ts) writes
 * zeros over what is deleted and over pages that are given back, but not over copies that stay in the
 * free room of a page when rows move. VACUUM would do the same for all the rest of the database as well.
 */
export async function writeAnewOnSqlite(database: Connection, table: string): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.raw('create table being_erased as select * from ??', [table])
    await transaction.raw('delete from ??', [table])
    await transaction.raw('insert into ?? select * from being_erased', [table])
    await transaction.raw('drop table being_erased')
  })
}

/** How often, and how many times at most, it is asked whether nobody reads any more. */
const look = { everyMs: 100, times: 20 }

/**
 * Brings the log (WAL) into the file, and cuts it to nothing. By a connection of its own: that of the
 * cms would wait for readers, such as a backup, and everybody for it.
 *
 * @throws Error while somebody reads or writes for long
 */
export async function cutLog(file: string): Promise<void> {
  const database = new Database(file, { fileMustExist: true, timeout: 0 })
  try {
    for (let times = 0; times < look.times; times++) {
      const [result]: unknown[] = checkpoint(database)
      if (isRecord(result) && result['busy'] === 0) return
      await pause(look.everyMs)
    }
  } finally {
    database.close()
  }
  throw new Error('the database is being read')
}

function checkpoint(database: Database.Database): unknown[] {
  const result = database.pragma('wal_checkpoint(truncate)')
  return Array.isArray(result) ? result : []
}
