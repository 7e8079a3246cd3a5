import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import { Loop } from '../loop'
import { disksOf, isFilling, type Disk } from './room'

const turnsMs = 60 * 1000

/** The disks that somebody should make room on. */
export async function fillingDisks(strapi: Core.Strapi): Promise<Disk[]> {
  return (await writtenDisks(strapi)).filter(isFilling)
}

/** The disks that the cms writes to. */
export async function writtenDisks(strapi: Core.Strapi): Promise<Disk[]> {
  const { dataDir } = strapi.config.get<Settings>('settings')
  const written = [
    // The database of SQLite lies there, too.
    dataDir,
    path.join(dataDir, 'public', 'uploads'),
    path.join(dataDir, 'mail'),
    path.join(dataDir, 'logs'),
    // Uploads arrive there.
    tmpdir(),
  ]
  return disksOf(written)
}

/** Whole megabytes, as people are told. */
export function megabytes(bytes: number): number {
  return Math.floor(bytes / 1_000_000)
}

const running = new WeakMap<Core.Strapi, Loop>()

/** Lets the log say when a disk begins to be full, and when there is room again. */
export function startDiskWatch(strapi: Core.Strapi): void {
  let known: string[] = []
  const loop = new Loop(async () => {
    const filling = await fillingDisks(strapi)
    for (const { folder, free } of filling.filter((disk) => !known.includes(disk.folder))) {
      strapi.log.warn(
        `The disk of ${folder} is almost full: ${megabytes(free)} MB are left. Make room before nothing can be saved any more.`,
      )
    }
    const folders = filling.map(({ folder }) => folder)
    for (const folder of known.filter((before) => !folders.includes(before))) {
      strapi.log.info(`There is room again on the disk of ${folder}`)
    }
    known = folders
    return turnsMs
  })
  running.set(strapi, loop)
}

export async function stopDiskWatch(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop()
}
