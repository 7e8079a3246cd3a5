import { mkdir, mkdtemp, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { ArchiveWriter, readArchive } from './archive'
import { BackupFailure, diskProblem, reasonOf } from './failure'
import { format, type Manifest } from './manifest'
import { dumpPostgres, inFolder } from './postgres/dump'
import { nameOf } from './rotation'
import { snapshotSqlite, sqliteEntry } from './sqlite'
import { openFiles } from '../files/opening'
import type { FilePlace } from '../files/store'
import { contentNow, namesNow } from './uploads'

/** How often a backup is begun anew since its database names files that are not there. */
const attempts = 3

const stagingName = '.making-'
const abandonedAfterMs = 24 * 60 * 60 * 1000

export interface BackupPlan extends FilePlace {
  databaseUrl: string | null
  /** Folder for the backup. */
  to: string
  signal: AbortSignal
}

export interface Backup {
  file: string
  /** Bytes of the file. */
  size: number
  uploads: number
  /** Uploads that the database names and that are not there. */
  missing: string[]
  /** What lies in the database beside the tables of the cms, and is not in the backup. */
  notHeld: string[]
}

interface Snapshot {
  entries: string[]
  named: string[]
  notHeld: string[]
}

/**
 * Writes one file with the database and the uploads, while the cms runs. It has its name only once
 * it was read back and found to be whole.
 */
export async function makeBackup(plan: BackupPlan): Promise<Backup> {
  requirePrivate(plan)
  const staging = await makeStaging(plan.to)
  try {
    let last = await attempt(plan, path.join(staging, '1'))
    for (let turn = 2; turn <= attempts && last.manifest.missing.length > 0; turn++) {
      await rm(last.draft)
      const again = await attempt(plan, path.join(staging, String(turn)))
      const isSame = isDeepStrictEqual(again.manifest.missing, last.manifest.missing)
      last = again
      // They were gone before: nothing is going to bring them.
      if (isSame) break
    }
    const { draft, manifest, notHeld } = last
    if (!isDeepStrictEqual(await readArchive(draft, plan.signal), manifest)) {
      throw new BackupFailure(
        `What was written to ${plan.to} reads back otherwise: check the disk.`,
      )
    }
    const file = path.join(plan.to, nameOf(new Date(manifest.madeAt)))
    await rename(draft, file)
    await syncFolder(plan.to)
    return {
      file,
      size: (await stat(file)).size,
      uploads: manifest.entries.filter(({ name }) => name.startsWith('uploads/')).length,
      missing: manifest.missing,
      notHeld,
    }
  } catch (error) {
    const problem = diskProblem(error)
    if (problem === null) throw error
    throw new BackupFailure(
      `The backup can't be written to ${plan.to} (${problem}): make room there, or give another folder with --to.`,
    )
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** What lies below `public` is handed out to everybody who asks. */
function requirePrivate({ dataDir, to }: BackupPlan): void {
  const open = path.join(dataDir, 'public')
  if (to === open || to.startsWith(open + path.sep)) {
    throw new BackupFailure(
      `Backups must not lie in ${open}, since visitors are given what lies there: give another folder with --to.`,
    )
  }
}

/** A folder of its own beside the backups, for what is not ready; what was left there long ago goes. */
async function makeStaging(to: string): Promise<string> {
  try {
    await mkdir(to, { recursive: true, mode: 0o700 })
    for (const name of await readdir(to)) {
      if (!name.startsWith(stagingName)) continue
      const left = path.join(to, name)
      const found = await stat(left).catch(() => null)
      if (found && Date.now() - found.mtimeMs > abandonedAfterMs) {
        await rm(left, { recursive: true, force: true })
      }
    }
    return await mkdtemp(path.join(to, stagingName))
  } catch (error) {
    throw new BackupFailure(
      `Backups can't be written to ${to} (${reasonOf(error)}): make this folder writable, or give another one with --to.`,
    )
  }
}

interface Attempt {
  draft: string
  manifest: Manifest
  notHeld: string[]
}

async function attempt(plan: BackupPlan, folder: string): Promise<Attempt> {
  await mkdir(folder, { mode: 0o700 })
  const madeAt = new Date()
  const files = await openFiles(plan)
  const kept = path.join(folder, 'uploads')
  await files.hold(kept)
  // The database before the files: those that come later are in nobody's way.
  const { entries, named, notHeld } = await takeSnapshot(plan, folder)
  const draft = path.join(folder, 'backup')
  const archive = new ArchiveWriter(draft)
  try {
    for (const entry of entries) {
      await archive.addFile(entry, inFolder(folder, entry), plan.signal)
      await rm(inFolder(folder, entry))
    }
    const held = new Set<string>()
    const add = async (name: string, content: Buffer | null) => {
      if (content === null) return
      await archive.addContent(`uploads/${name}`, content, plan.signal)
      held.add(name)
    }
    for (const name of await namesNow(files)) await add(name, await contentNow(files, name))
    // What was deleted since is in the database of the backup, and so it has to be in the backup.
    for (const name of named.filter((one) => !held.has(one))) {
      await add(name, await readFile(path.join(kept, name)).catch(() => null))
    }
    const manifest = await archive.close({
      format,
      madeAt: madeAt.toISOString(),
      database: plan.databaseUrl === null ? 'sqlite' : 'postgres',
      missing: named.filter((name) => !held.has(name)),
    })
    return { draft, manifest, notHeld }
  } catch (error) {
    await archive.abandon()
    throw error
  }
}

async function takeSnapshot(plan: BackupPlan, folder: string): Promise<Snapshot> {
  if (plan.databaseUrl !== null) return dumpPostgres(plan.databaseUrl, folder, plan.signal)
  const named = snapshotSqlite(plan.dataDir, inFolder(folder, sqliteEntry))
  return { entries: [sqliteEntry], named, notHeld: [] }
}

async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder)
  await opened.sync()
  await opened.close()
}
