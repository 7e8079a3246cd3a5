import { chmodSync, lstatSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** What we write into the data folder; each counts only where it is there. */
const files = ['branchline.db', 'branchline.db-wal', 'branchline.db-shm', 'restored.json']
/** Few files, each looked at whenever we start. */
const small = ['backups', 'ends', 'fetched', 'logs', 'mail']
/** Many files, looked at only when the folder itself was open: else nobody gets to them. */
const large = ['public', 'web']

const others = 0o077
const sticky = 0o1000

/**
 * Makes the data folder, and all that we wrote into it, its owner's only: also where it was there
 * before, or an older release wrote it. What is linked from elsewhere is the operator's.
 *
 * @returns what stays open to others, since it belongs to somebody else or the disk knows no modes
 */
export function closeToOthers(dataDir: string): string[] {
  const inside = (name: string) => path.join(dataDir, name)
  return [
    ...(isShared(dataDir) ? [] : closed(dataDir)),
    ...files.flatMap((name) => closed(inside(name))),
    ...small.flatMap((name) => closedTree(inside(name))),
    ...large.flatMap((name) => (isOpen(inside(name)) ? closedTree(inside(name)) : [])),
  ]
}

/** For the file of the database, which may be new; those beside it take their mode from it. */
export function closeDatabase(file: string): void {
  for (const name of [file, `${file}-wal`, `${file}-shm`]) closed(name)
}

/** A folder that is there for other things as well: it would not be ours to shut. */
function isShared(folder: string): boolean {
  const isAbove = (known: string) => known.startsWith(folder.replace(/\/*$/, '/'))
  return (lstatSync(folder).mode & sticky) !== 0 || [homedir(), process.cwd()].some(isAbove)
}

/** What lies in a folder comes before it: should we be cut short, the next start begins anew. */
function closedTree(entry: string): string[] {
  const found = lstatSync(entry, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return closed(entry)
  return [...namesIn(entry).flatMap((name) => closedTree(path.join(entry, name))), ...closed(entry)]
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // It is somebody else's, and told as such.
    return []
  }
}

function closed(entry: string): string[] {
  if (!isOpen(entry)) return []
  try {
    chmodSync(entry, lstatSync(entry).mode & ~others & 0o7777)
  } catch {
    // Whether it is closed is what counts, and is asked next.
  }
  return isOpen(entry) ? [entry] : []
}

function isOpen(entry: string): boolean {
  const found = lstatSync(entry, { throwIfNoEntry: false })
  return found !== undefined && !found.isSymbolicLink() && (found.mode & others) !== 0
}
