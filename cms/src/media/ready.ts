import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { openPicture } from './dimensions'
import type { Written } from './metadata'

/** Where versions lie ready for what is uploaded just now. */
const folders = new AsyncLocalStorage<string>()

/** Takes the versions of pictures from a folder, as far as they lie there. */
export function takingReady<Result>(folder: string, upload: () => Promise<Result>) {
  return folders.run(folder, upload)
}

/** What a version of just this picture is called in such a folder. */
export function readyName(content: Buffer, key: string): string {
  return `${createHash('sha256').update(content).digest('hex').slice(0, 32)}-${key}.webp`
}

/** Null: it has to be made. */
export async function readyVersion(content: Buffer, key: string): Promise<Written | null> {
  const folder = folders.getStore()
  if (folder === undefined) return null
  const data = await readIfThere(path.join(folder, readyName(content, key)))
  if (!data) return null
  const { width, height } = await openPicture(data).metadata()
  return { data, info: { width, height, size: data.length } }
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
