import type { Core } from '@strapi/strapi'
import type { Reader } from '../adminRoutes/reader'
import { diskNotices } from '../disks/notices'
import { slowedNotices } from '../involve/limits/notices'
import type { Notice } from './homeContract'

/** Says what there is, to readers who can do something about it; to others nothing. */
type Teller = (strapi: Core.Strapi, reader: Reader) => Promise<Notice[]>

/** Who has something to tell at the top of Home; the most urgent first. */
const tellers: readonly Teller[] = [diskNotices, slowedNotices]

export async function notices(strapi: Core.Strapi, reader: Reader): Promise<Notice[]> {
  const told = await Promise.all(tellers.map((tell) => tell(strapi, reader)))
  return told.flat()
}
