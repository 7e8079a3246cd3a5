import { statfs } from 'node:fs/promises'

/** What the cms calls almost full, too. */
const littleRoom = 1_000_000_000
const littleShare = 0.1

/** Whether somebody should make room on the disk of a folder at once, while all still works. */
export async function isDiskAlmostFull(folder: string): Promise<boolean> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    return bavail * bsize < Math.min(littleRoom, blocks * bsize * littleShare)
  } catch {
    return false
  }
}
