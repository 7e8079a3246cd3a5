import type { ProblemTeller } from '../notices/tellers'
import { fillingDisks, megabytes } from './watch'

export const diskNotices: ProblemTeller = async (strapi) => {
  const disks = await fillingDisks(strapi)
  return disks.map(({ folder, free }) => ({
    kind: 'disk-filling',
    facts: { folder, free: megabytes(free) },
  }))
}
