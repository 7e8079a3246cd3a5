import { stat, statfs } from 'node:fs/promises'

/** A disk, by the first of the folders that were asked about which lies on it. */
export interface Disk {
  folder: string
  /** Bytes that a process without special rights may still write. */
  free: number
  /** Bytes in all. */
  size: number
}

/**
 * With 85 % taken there is time to get a larger disk. Of a very large one 15 % last for years: 20 GB are a
 * fortnight of backups with a gigabyte of pictures in each.
 */
const shareInTime = 0.15
const roomInTime = 20_000_000_000

/** A gigabyte is an evening's pictures and the backup of the night; of a small disk, a tenth. */
const littleShare = 0.1
const littleRoom = 1_000_000_000

/** Whether somebody should see to it that there is more room, in good time. */
export function isFilling({ free, size }: Disk): boolean {
  return free < Math.min(roomInTime, size * shareInTime)
}

/** Whether somebody should make room at once, while all still works. */
export function isAlmostFull({ free, size }: Disk): boolean {
  return free < Math.min(littleRoom, size * littleShare)
}

/** Whole percent, 100 only where nothing is left. */
export function percentFull({ free, size }: Disk): number {
  return Math.floor((100 * (size - free)) / size)
}

/** Each disk once, in the order of the folders; of a folder that is not there nothing is told. */
export async function disksOf(folders: readonly string[]): Promise<Disk[]> {
  const disks = new Map<number, Disk>()
  for (const folder of folders) {
    const found = await diskOf(folder)
    if (found && !disks.has(found.device)) disks.set(found.device, found.disk)
  }
  return [...disks.values()]
}

async function diskOf(folder: string): Promise<{ device: number; disk: Disk } | null> {
  try {
    const [{ dev }, { bavail, blocks, bsize }] = await Promise.all([stat(folder), statfs(folder)])
    return { device: dev, disk: { folder, free: bavail * bsize, size: blocks * bsize } }
  } catch {
    return null
  }
}
