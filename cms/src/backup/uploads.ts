import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { BackupFailure, reasonOf } from './failure'

export const uploadsOf = (dataDir: string) => path.join(dataDir, 'public', 'uploads')

/** What the table of files says: columns as either database gives them. */
export interface FileRow {
  url: unknown
  preview_url: unknown
  /** JSON: as text in SQLite, as an object in PostgreSQL. */
  formats: unknown
}

export const fileColumns = 'url, preview_url, formats'

/** The files below the folder of uploads that the rows name, each version of a picture included. */
export function namedBy(rows: FileRow[]): string[] {
  const urls = rows.flatMap(({ url, preview_url, formats }) => [
    url,
    preview_url,
    ...versionsIn(formats).map((version) => new Map(Object.entries(Object(version))).get('url')),
  ])
  const names = urls.flatMap((url) =>
    typeof url === 'string' && url.startsWith('/uploads/') ? [url.slice('/uploads/'.length)] : [],
  )
  return [...new Set(names)].sort()
}

function versionsIn(formats: unknown): unknown[] {
  const value: unknown = typeof formats === 'string' ? JSON.parse(formats) : formats
  return Object.values(Object(value))
}

/** Every file below a folder, with slashes, in a fixed order; none when there is no such folder. */
export async function filesBelow(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true }).catch(
    (error: unknown) => {
      if (reasonOf(error) === 'ENOENT') return []
      throw error
    },
  )
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.posix.join(below, entry.name)
    if (entry.isDirectory()) files.push(...(await filesBelow(folder, name)))
    else if (entry.isFile()) files.push(name)
  }
  return files
}

/** A file as it is now, or null when it was deleted meanwhile. */
export async function contentNow(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return null
    throw new BackupFailure(
      `${file} can't be read (${reasonOf(error)}): make it readable for the user who makes backups.`,
    )
  }
}
