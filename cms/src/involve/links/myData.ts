import { openEntries, type Entry } from '../entries'
import { endLetters } from '../readers'
import { sealingOf } from '../sealing'
import { forget } from './forgetting'
import { toHeldEntry } from './held'
import type { Opening } from './kinds'
import { letterChoices } from './letters'
import { ofEntry } from './ofEntry'

/**
 * By which somebody sees, and deletes, all that is held about their address, and chooses what letters
 * to it are about. The link was mailed there, so what was typed with it in any form is theirs to see,
 * confirmed or not.
 */
export const myData = ofEntry({
  acts: ['delete'],
  async show(opening, entry) {
    const { strapi, published, moment } = opening
    const entries = await openEntries(strapi, ofAddress(opening, entry))
    const letters = await letterChoices(opening, entry.email)
    return {
      kind: 'my-data',
      // Those for each date of a series are told with the one for all.
      entries: entries
        .filter(({ series }) => series === null)
        .map((one) => {
          const dates = entries.filter(({ series }) => series === one.code)
          return toHeldEntry(one, published, moment, dates)
        }),
      ...(letters && { letters }),
    }
  },
  async takeBack(opening, entry) {
    const { strapi, moment } = opening
    await endLetters(strapi, entry.email, moment.now)
    return forget(strapi, ofAddress(opening, entry), 'deleted', moment.now)
  },
})

function ofAddress({ strapi }: Opening, { email }: Entry) {
  return { addressIndex: { $in: sealingOf(strapi).indexes(email) } }
}
