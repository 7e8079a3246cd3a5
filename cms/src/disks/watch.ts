import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import { Loop } from '../loop'
import { disksOf, isAlmostFull, isFilling, percentFull, type Disk } from './room'

const turnsMs = 60 * 1000

/** The disks that somebody should look after, those that are almost full among them. */
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

/** Lets the log say when a disk begins to fill up or is almost full, and when there is room again. */
export function startDiskWatch(strapi: Core.Strapi): void {
  /** By folder, whether it was almost full. */
  let known = new Map<string, boolean>()
  const loop = new Loop(async () => {
    const filling = await fillingDisks(strapi)
    for (const disk of filling) {
      const told = known.get(disk.folder)
      if (told === undefined || (!told && isAlmostFull(disk))) strapi.log.warn(wordsOf(disk))
    }
    const now = new Map(filling.map((disk) => [disk.folder, isAlmostFull(disk)]))
    for (const folder of known.keys()) {
      if (!now.has(folder)) strapi.log.info(`There is room again on the disk of ${folder}`)
    }
    known = now
    return turnsMs
  })
  running.set(strapi, loop)
}

function wordsOf(disk: Disk): string {
  const left = `${megabytes(disk.free)} MB are left`
  return isAlmostFull(disk)
    ? `The disk of ${disk.folder} is almost full: ${left}. Make room before nothing can be saved any more.`
    : `The disk of ${disk.folder} is ${percentFull(disk)} % full: ${left}`
}

export async function stopDiskWatch(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop()
}
