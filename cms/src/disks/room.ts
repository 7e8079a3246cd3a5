import { stat, statfs } from 'node:fs/promises'

/** A disk, by the first of the folders that were asked about which lies on it. */
export interface Disk {
  folder: string
  /** Bytes that a process without special rights may still write. */
  free: number
  /** Bytes in all. */
  size: number
}

/** A gigabyte is an evening's pictures and the backup of the night; of a small disk, a tenth. */
const littleRoom = 1_000_000_000
const littleShare = 0.1

/** Whether somebody should make room, while all still works. */
export function isFilling({ free, size }: Disk): boolean {
  return free < Math.min(littleRoom, size * littleShare)
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
