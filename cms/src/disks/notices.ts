import type { ProblemTeller } from '../notices/tellers'
import { isAlmostFull, percentFull } from './room'
import { fillingDisks, megabytes } from './watch'

export const diskNotices: ProblemTeller = async (strapi) => {
  const disks = await fillingDisks(strapi)
  return disks.map((disk) => ({
    kind: 'disk-filling',
    facts: {
      folder: disk.folder,
      free: megabytes(disk.free),
      full: percentFull(disk),
      isAlmostFull: isAlmostFull(disk),
    },
  }))
}
