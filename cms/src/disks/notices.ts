import type { Core } from '@strapi/strapi'
import type { Reader } from '../http/reader'
import type { Notice } from '../notice'
import { runSite } from '../strapi/permissions'
import { fillingDisks, megabytes } from './watch'

/** For administrators alone: no role of ours has that right beside them. */
export async function diskNotices(strapi: Core.Strapi, reader: Reader): Promise<Notice[]> {
  if (!reader.does(runSite)) return []
  const disks = await fillingDisks(strapi)
  return disks.map(({ folder, free }) => ({
    kind: 'disk-filling',
    facts: { folder, free: megabytes(free) },
  }))
}
