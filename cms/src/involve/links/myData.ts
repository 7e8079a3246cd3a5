import { findEntry, openEntries } from '../entries'
import type { EntryTarget } from '../linkTokens'
import { sealingOf } from '../sealing'
import { forget } from './forgetting'
import { toHeldEntry } from './held'
import { done, type LinkKind, type Opening } from './kinds'

/**
 * By which somebody sees, and deletes, all that is held about their address. The link was mailed
 * there, so what was typed with it in any form is theirs to see, confirmed or not.
 */
export const myData: LinkKind<EntryTarget> = {
  acts: ['delete'],
  async show(opening, target) {
    const entries = await entriesOf(opening, target)
    const { published, moment } = opening
    return (
      entries && {
        kind: 'my-data',
        // Those for each date of a series are told with the one for all.
        entries: entries
          .filter(({ series }) => series === null)
          .map((entry) => {
            const dates = entries.filter(({ series }) => series === entry.code)
            return toHeldEntry(entry, published, moment, dates)
          }),
      }
    )
  },
  async act({ strapi, moment }, { entry: code }) {
    const entry = await findEntry(strapi, code)
    if (!entry) return null
    const addressIndex = { $in: sealingOf(strapi).indexes(entry.email) }
    return (await forget(strapi, { addressIndex }, 'deleted', moment.now)) ? done(null) : null
  },
}

async function entriesOf({ strapi }: Opening, { entry: code }: EntryTarget) {
  const entry = await findEntry(strapi, code)
  if (!entry) return null
  const addressIndex = { $in: sealingOf(strapi).indexes(entry.email) }
  return openEntries(strapi, { addressIndex })
}
