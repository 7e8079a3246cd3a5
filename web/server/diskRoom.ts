import { statfs } from 'node:fs/promises'

/** As the cms has it, which tells administrators on Home. */
const littleRoom = 1_000_000_000
const littleShare = 0.1

/** Whether somebody should make room on the disk of a folder, while all still works. */
export async function isDiskFilling(folder: string): Promise<boolean> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    return bavail * bsize < Math.min(littleRoom, blocks * bsize * littleShare)
  } catch {
    return false
  }
}
