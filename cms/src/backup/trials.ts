import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isRecord } from '../records'

const noteName = 'restored.json'

/**
 * Notes beside a backup, and where it was brought back to, that a restore of it succeeded: the site
 * that made it finds the one, the site that it became the other.
 *
 * @param file the backup
 * @param at ms since the epoch
 */
export async function noteRestored(file: string, dataDir: string, at: number): Promise<void> {
  const note = JSON.stringify({ at, backup: path.basename(file) })
  for (const folder of [path.dirname(file), dataDir]) {
    // A backup may lie where nothing can be written: it was restored all the same.
    await writeFile(path.join(folder, noteName), note, { mode: 0o600 }).catch(() => undefined)
  }
}

/** When a backup was brought back last, as far as a site can know; ms since the epoch, null: never. */
export async function lastRestoredAt(dataDir: string): Promise<number | null> {
  const folders = [dataDir, path.join(dataDir, 'backups')]
  const noted = await Promise.all(folders.map((folder) => readNote(path.join(folder, noteName))))
  const times = noted.filter((at) => at !== null)
  return times.length === 0 ? null : Math.max(...times)
}

/** What can't be read was not noted. */
async function readNote(file: string): Promise<number | null> {
  try {
    const note: unknown = JSON.parse(await readFile(file, 'utf8'))
    return isRecord(note) && typeof note['at'] === 'number' ? note['at'] : null
  } catch {
    return null
  }
}
