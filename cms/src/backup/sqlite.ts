import { open, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import Database from 'better-sqlite3'
import { endRestoredAccess, readAccess, type Access, type RestoredAccess } from './accounts'
import { BackupFailure, diskProblem, reasonOf } from './failure'
import type { FileRow } from '../strapi/uploads'
import type { Tables } from './tables'
import { fileColumns, namedBy } from './uploads'
import { readCarried, type Carried } from './carried'

export const databaseOf = (dataDir: string) => path.join(dataDir, 'branchline.db')

/** Name in a backup. */
export const sqliteEntry = 'database/branchline.db'

/**
 * Writes what the database holds at this instant into a new file, while others go on writing.
 *
 * @returns the uploads that it names
 */
export function snapshotSqlite(dataDir: string, into: string): string[] {
  const file = databaseOf(dataDir)
  const database = openExisting(file)
  try {
    // One read transaction; the copies that better-sqlite3 makes start over with each write.
    database.prepare('VACUUM INTO ?').run(into)
  } catch (error) {
    if (diskProblem(error) !== null) throw error
    throw new BackupFailure(
      `${file} can't be copied (${reasonOf(error)}): look whether it is sound, and restore the last backup if it is not.`,
    )
  } finally {
    database.close()
  }
  checkSqlite(into, `The copy of ${file}`)
  const snapshot = new Database(into, { readonly: true })
  try {
    const hasFiles = snapshot
      .prepare("select 1 from sqlite_master where type = 'table' and name = 'files'")
      .get()
    if (!hasFiles) return []
    return namedBy(snapshot.prepare<[], FileRow>(`select ${fileColumns} from files`).all())
  } finally {
    snapshot.close()
  }
}

function openExisting(file: string): Database.Database {
  try {
    return new Database(file, { fileMustExist: true, timeout: 30_000 })
  } catch (error) {
    throw new BackupFailure(
      `There is no database to back up: ${file} can't be opened (${reasonOf(error)}); set DATA_DIR to the folder that holds the data, or DATABASE_URL where it lies in PostgreSQL.`,
    )
  }
}

/**
 * @param which the file, as the beginning of a sentence
 * @throws {BackupFailure} for a file that SQLite itself finds fault with
 */
export function checkSqlite(file: string, which: string): void {
  const faults = faultsOf(file)
  if (faults === null) return
  throw new BackupFailure(
    `${which} is not sound (${faults}): nothing was changed; restore the last backup that is sound.`,
  )
}

function faultsOf(file: string): string | null {
  try {
    const database = new Database(file, { readonly: true })
    try {
      const found = database.pragma('integrity_check', { simple: true })
      return found === 'ok' ? null : String(found)
    } finally {
      database.close()
    }
  } catch (error) {
    return reasonOf(error)
  }
}

/** What lets people into the database that is there; null when it has none, or can't be read. */
export function sqliteAccess(dataDir: string): Promise<Access | null> {
  return readFormer(dataDir, readAccess)
}

/** What is to be carried over from the database that is there, as far as it can be read. */
export async function sqliteCarried(dataDir: string): Promise<Carried> {
  return (await readFormer(dataDir, readCarried)) ?? new Map()
}

/** What is read of the database that is there; null when there is none, or it can't be read. */
async function readFormer<Read>(
  dataDir: string,
  read: (tables: Tables) => Promise<Read>,
): Promise<Read | null> {
  if (!(await hasSqlite(dataDir))) return null
  try {
    const database = new Database(databaseOf(dataDir), { readonly: true })
    try {
      return await read(tablesOf(database))
    } finally {
      database.close()
    }
  } catch {
    // It is replaced since it is damaged.
    return null
  }
}

/** @param file of the backup, unpacked */
export async function endSqliteAccess(
  file: string,
  former: Access | null,
): Promise<RestoredAccess> {
  const database = new Database(file)
  try {
    database.pragma('secure_delete = ON')
    return await endRestoredAccess(tablesOf(database), former)
  } finally {
    database.close()
  }
}

/** Does something to the tables of a database, while others may go on. */
export async function withSqliteTables(
  file: string,
  act: (tables: Tables) => Promise<void>,
): Promise<void> {
  const database = openExisting(file)
  try {
    await act(tablesOf(database))
  } finally {
    database.close()
  }
}

function tablesOf(database: Database.Database): Tables {
  return {
    schema: 'main',
    all: (statement, values = []) =>
      Promise.resolve(
        database.prepare<unknown[], Record<string, unknown>>(statement).all(...values),
      ),
    run: (statement, values = []) => {
      database.prepare(statement).run(...values)
      return Promise.resolve()
    },
    has: (table) =>
      Promise.resolve(
        database
          .prepare("select 1 from sqlite_master where type = 'table' and name = ?")
          .get(table) !== undefined,
      ),
  }
}

/** Whether anything lies there that a restore would replace. */
export async function hasSqlite(dataDir: string): Promise<boolean> {
  const found = await stat(databaseOf(dataDir)).catch(() => null)
  return found !== null && found.size > 0
}

/**
 * Makes sure that no other process has the database open, and that all of it lies in one file.
 *
 * @throws {BackupFailure} while another one has it open
 */
export function requireSqliteUnused(dataDir: string): void {
  const file = databaseOf(dataDir)
  try {
    const database = new Database(file, { fileMustExist: true, timeout: 2_000 })
    try {
      // Leaving WAL needs the database for oneself.
      database.pragma('journal_mode = DELETE')
    } finally {
      database.close()
    }
  } catch (error) {
    // One that is missing or damaged is in nobody's way.
    if (!reasonOf(error).startsWith('SQLITE_BUSY')) return
    throw new BackupFailure(
      `Another process works on ${file}, most likely the cms: stop it first, since content must not change under it.`,
    )
  }
}

/** Puts a restored database in the place of the one that is there, in one step. */
export async function exchangeSqlite(
  dataDir: string,
  restored: string,
  aside: string,
): Promise<void> {
  const file = databaseOf(dataDir)
  const written = await open(restored)
  await written.sync()
  await written.close()
  // Its log, which a process that was killed left beside it, goes with the old one.
  const moved: string[] = []
  for (const rest of ['-wal', '-shm']) {
    if (await isDone(rename(file + rest, aside + rest))) moved.push(rest)
  }
  try {
    await rename(restored, file)
  } catch (error) {
    for (const rest of moved) await rename(aside + rest, file + rest)
    throw error
  }
}

/** False when there was no such file. */
async function isDone(change: Promise<void>): Promise<boolean> {
  try {
    await change
    return true
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return false
    throw error
  }
}
