import type { FileStore } from '../files/store'
import type { FileRow } from '../strapi/uploads'
import { BackupFailure, reasonOf } from './failure'

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

/** A file as it is now, or null when it was deleted meanwhile. */
export async function contentNow(files: FileStore, name: string): Promise<Buffer | null> {
  try {
    return await files.read(name)
  } catch (error) {
    throw new BackupFailure(
      `${files.placeOf(name)} can't be read (${reasonOf(error)}): make it readable for whoever makes backups.`,
    )
  }
}

/** The names of all files. */
export async function namesNow(files: FileStore): Promise<string[]> {
  try {
    return await files.list()
  } catch (error) {
    throw new BackupFailure(
      `The uploads in ${files.placeOf('')} can't be listed (${reasonOf(error)}): nothing was done.`,
    )
  }
}
