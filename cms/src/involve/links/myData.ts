import { findEntry, openEntries, type Entry } from '../entries'
import type { EntryTarget } from '../linkTokens'
import { endLetters } from '../readers'
import { sealingOf } from '../sealing'
import { forget } from './forgetting'
import { toHeldEntry } from './held'
import { done, type LinkKind, type Opening } from './kinds'
import { actOnLetters, letterActs, letterChoices } from './letters'

/**
 * By which somebody sees, and deletes, all that is held about their address, and chooses what letters
 * to it are about. The link was mailed there, so what was typed with it in any form is theirs to see,
 * confirmed or not.
 */
export const myData: LinkKind<EntryTarget> = {
  acts: ['delete', ...letterActs],
  show,
  async act(opening, target, act) {
    const { strapi, moment } = opening
    const entry = await findEntry(strapi, target.entry)
    if (!entry) return null
    const problems = await actOnLetters(opening, entry.email, act)
    if (problems) {
      return { done: problems.length === 0, view: await show(opening, target), problems }
    }
    return strapi.db.transaction(async () => {
      await endLetters(strapi, entry.email, moment.now)
      const { addressIndex } = ofAddress(opening, entry)
      return (await forget(strapi, { addressIndex }, 'deleted', moment.now)) ? done(null) : null
    })
  },
}

async function show(opening: Opening, { entry: code }: EntryTarget) {
  const { strapi, published, moment } = opening
  const entry = await findEntry(strapi, code)
  if (!entry) return null
  const entries = await openEntries(strapi, ofAddress(opening, entry))
  const letters = await letterChoices(opening, entry.email)
  return {
    kind: 'my-data' as const,
    // Those for each date of a series are told with the one for all.
    entries: entries
      .filter(({ series }) => series === null)
      .map((one) => {
        const dates = entries.filter(({ series }) => series === one.code)
        return toHeldEntry(one, published, moment, dates)
      }),
    ...(letters && { letters }),
  }
}

function ofAddress({ strapi }: Opening, { email }: Entry) {
  return { addressIndex: { $in: sealingOf(strapi).indexes(email) } }
}
