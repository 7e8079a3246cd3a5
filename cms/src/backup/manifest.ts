import { isRecord } from '../records'
import { BackupFailure } from './failure'

/** Raised when an older release could not read what a newer one writes. */
export const format = 1

export interface Entry {
  /** `database/…` or `uploads/…` */
  name: string
  /** Bytes. */
  size: number
  /** Hexadecimal. */
  sha256: string
}

/** The last file of a backup: without it, a backup is not whole. */
export interface Manifest {
  format: number
  madeAt: string
  database: 'sqlite' | 'postgres'
  /** Uploads that the database names and that were not there. */
  missing: string[]
  entries: Entry[]
}

/** @throws {BackupFailure} for one that this release can't read */
export function parseManifest(text: string, file: string): Manifest {
  const value = parse(text)
  if (!isRecord(value) || typeof value['format'] !== 'number') throw noBackup(file)
  if (value['format'] !== format) {
    throw new BackupFailure(
      `${file} is a backup of format ${value['format']}, and this release of Branchline reads format ${format}: restore it with the release that made it.`,
    )
  }
  const { madeAt, database, missing, entries } = value
  if (
    typeof madeAt !== 'string' ||
    (database !== 'sqlite' && database !== 'postgres') ||
    !Array.isArray(missing) ||
    !missing.every((name) => typeof name === 'string') ||
    !Array.isArray(entries) ||
    !entries.every(isEntry)
  ) {
    throw noBackup(file)
  }
  return { format, madeAt, database, missing, entries }
}

export function noBackup(file: string): BackupFailure {
  return new BackupFailure(
    `${file} is no backup of Branchline: give a file that \`npm run backup\` made.`,
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    typeof value['name'] === 'string' &&
    typeof value['size'] === 'number' &&
    typeof value['sha256'] === 'string'
  )
}
