import { access, link, mkdir, readFile, readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Exchange, FileStore } from './store'

/** The folder of uploads, which is there. */
export class DiskFiles implements FileStore {
  readonly folder: string

  constructor(dataDir: string) {
    this.folder = path.join(dataDir, 'public', 'uploads')
  }

  placeOf(name: string): string {
    return path.join(this.folder, name)
  }

  list(): Promise<string[]> {
    return filesBelow(this.folder)
  }

  async has(name: string): Promise<boolean> {
    return (await unlessAbsent(access(this.placeOf(name)))) !== null
  }

  read(name: string): Promise<Buffer | null> {
    return unlessAbsent(readFile(this.placeOf(name)))
  }

  /** As links, which a file outlives; on another disk there are none. */
  async hold(folder: string): Promise<void> {
    for (const name of await this.list()) {
      const held = path.join(folder, name)
      await mkdir(path.dirname(held), { recursive: true, mode: 0o700 })
      try {
        await unlessAbsent(link(this.placeOf(name), held))
      } catch {
        return
      }
    }
  }

  rename(from: string, to: string): Promise<void> {
    return rename(this.placeOf(from), this.placeOf(to))
  }

  async exchange(folder: string, aside: string): Promise<Exchange> {
    await rename(this.folder, aside)
    const bringBack = () => rename(aside, this.folder)
    try {
      await rename(folder, this.folder)
    } catch (error) {
      await bringBack()
      throw error
    }
    const undo = async () => {
      await rename(this.folder, folder)
      await bringBack()
    }
    // What was there lies beside what was unpacked, and goes with it.
    return { undo, settle: () => Promise.resolve(true) }
  }

  told(error: unknown): unknown {
    return error
  }
}

/** Every file below a folder, with slashes, in a fixed order; none when there is no such folder. */
export async function filesBelow(folder: string, below = ''): Promise<string[]> {
  const entries = await unlessAbsent(readdir(path.join(folder, below), { withFileTypes: true }))
  const files: string[] = []
  for (const entry of (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.posix.join(below, entry.name)
    if (entry.isDirectory()) files.push(...(await filesBelow(folder, name)))
    else if (entry.isFile()) files.push(name)
  }
  return files
}

async function unlessAbsent<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
