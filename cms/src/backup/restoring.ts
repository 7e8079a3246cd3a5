import { createWriteStream } from 'node:fs'
import { access, constants, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openFiles } from '../files/opening'
import { FilesUnreachable, HalfExchanged, type Exchange, type FilePlace } from '../files/store'
import type { RestoredAccess } from './accounts'
import { readArchive } from './archive'
import { BackupFailure, diskProblem, reasonOf } from './failure'
import type { Manifest } from './manifest'
import { noteRestore } from './noting'
import { hasPostgres, loadPostgres, requirePostgresUnused } from './postgres/load'
import {
  checkSqlite,
  endSqliteAccess,
  exchangeSqlite,
  hasSqlite,
  requireSqliteUnused,
  sqliteAccess,
  sqliteEntry,
  sqliteCarried,
  withSqliteTables,
} from './sqlite'
import { namesNow } from './uploads'
import { carryOver } from './carried'
import { holdLetters } from './heldLetters'

const stagingName = '.restoring-'

export interface Target extends FilePlace {
  databaseUrl: string | null
}

/** Reads the whole backup and touches nothing. */
export async function verifyBackup(
  file: string,
  { databaseUrl }: Target,
  signal: AbortSignal,
): Promise<Manifest> {
  await requireReadable(file)
  const manifest = await readArchive(file, signal)
  if (manifest.database === 'postgres' && databaseUrl === null) {
    throw new BackupFailure(
      `${file} holds a PostgreSQL database: set DATABASE_URL to the one that it shall go to, since the two kinds can't be exchanged.`,
    )
  }
  if (manifest.database === 'sqlite' && databaseUrl !== null) {
    throw new BackupFailure(
      `${file} holds an SQLite database, and DATABASE_URL names one of PostgreSQL: leave DATABASE_URL out, since the two kinds can't be exchanged.`,
    )
  }
  return manifest
}

async function requireReadable(file: string): Promise<void> {
  let isFile: boolean
  try {
    isFile = (await stat(file)).isFile()
    await access(file, constants.R_OK)
  } catch (error) {
    throw new BackupFailure(
      `${file} can't be read (${reasonOf(error)}): give the path of a backup that exists and that you may read.`,
    )
  }
  if (!isFile) {
    throw new BackupFailure(
      `${file} is no file: give the path of one that \`npm run backup\` made.`,
    )
  }
}

/** @throws {BackupFailure} while anybody works with the database */
export async function requireUnused({ dataDir, databaseUrl }: Target): Promise<void> {
  if (databaseUrl === null) requireSqliteUnused(dataDir)
  else await requirePostgresUnused(databaseUrl)
}

/** Whether there is neither a database nor an upload yet. */
export async function isEmpty(target: Target): Promise<boolean> {
  const { dataDir, databaseUrl } = target
  const hasDatabase =
    databaseUrl === null ? await hasSqlite(dataDir) : await hasPostgres(databaseUrl)
  return !hasDatabase && (await namesNow(await openFiles(target))).length === 0
}

/**
 * Unpacks a backup beside the data, then exchanges database and uploads for what it holds. Whatever
 * fails before the end leaves the old ones.
 *
 * @returns who can log in now, and whether all is gone that the backup does not hold
 */
export async function restoreBackup(
  file: string,
  target: Target,
  signal: AbortSignal,
): Promise<{ access: RestoredAccess; isTidy: boolean }> {
  const { dataDir, databaseUrl } = target
  const files = await openFiles(target)
  const staging = await makeStaging(dataDir)
  try {
    const database = path.join(staging, 'database')
    const uploads = path.join(staging, 'uploads')
    await mkdir(database, { mode: 0o700 })
    await mkdir(uploads, { mode: 0o700 })
    const { madeAt } = await readArchive(file, signal, async (name, content) => {
      const place = path.join(staging, name)
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
      await pipeline(content, createWriteStream(place, { flags: 'wx', mode: 0o600 }))
    })
    const exchanged: Exchange[] = []
    const exchange = async () => {
      try {
        exchanged.push(await files.exchange(uploads, path.join(staging, 'former')))
      } catch (error) {
        throw error instanceof HalfExchanged ? error : files.told(error)
      }
    }
    let access: RestoredAccess
    try {
      access =
        databaseUrl === null
          ? await restoreSqlite(dataDir, staging, madeAt, exchange)
          : await loadPostgres(databaseUrl, database, madeAt, signal, exchange)
    } catch (error) {
      for (const { undo } of exchanged) await undo()
      throw error
    }
    const areSettled = await Promise.all(exchanged.map(({ settle }) => settle()))
    return { access, isTidy: areSettled.every(Boolean) }
  } catch (error) {
    if (error instanceof FilesUnreachable) {
      throw new BackupFailure(`${error.message}: nothing was changed.`)
    }
    if (error instanceof HalfExchanged) {
      throw new BackupFailure(`The database was not changed, but ${error.message}.`)
    }
    const problem = diskProblem(error)
    if (problem === null) throw error
    throw new BackupFailure(
      `The backup can't be unpacked in ${dataDir} (${problem}): nothing was changed.`,
    )
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Beside the data, so that what is unpacked only has to be renamed. */
async function makeStaging(dataDir: string): Promise<string> {
  for (const name of await readdir(dataDir)) {
    if (name.startsWith(stagingName)) await rm(path.join(dataDir, name), { recursive: true })
  }
  return mkdtemp(path.join(dataDir, stagingName))
}

/** @param exchange does the same with the uploads, before the database */
async function restoreSqlite(
  dataDir: string,
  staging: string,
  madeAt: string,
  exchange: () => Promise<void>,
): Promise<RestoredAccess> {
  const restored = path.join(staging, sqliteEntry)
  checkSqlite(restored, 'The database of this backup')
  const access = await endSqliteAccess(restored, await sqliteAccess(dataDir))
  const carried = await sqliteCarried(dataDir)
  await withSqliteTables(restored, async (tables) => {
    await carryOver(tables, carried)
    await holdLetters(tables)
    await noteRestore(tables, madeAt)
  })
  await exchange()
  await exchangeSqlite(dataDir, restored, path.join(staging, 'former.db'))
  return access
}
