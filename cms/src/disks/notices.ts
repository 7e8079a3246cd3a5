import type { Core } from '@strapi/strapi'
import type { Reader } from '../http/reader'
import type { Notice } from '../notice'
import { fillingDisks, megabytes } from './watch'

/** Administrators have it, and no role of ours beside them: who runs the site, not who writes for it. */
const runsTheSite = 'admin::project-settings.update'

export async function diskNotices(strapi: Core.Strapi, reader: Reader): Promise<Notice[]> {
  if (!reader.does(runsTheSite)) return []
  const disks = await fillingDisks(strapi)
  return disks.map(({ folder, free }) => ({
    kind: 'disk-filling',
    facts: { folder, free: megabytes(free) },
  }))
}
