import type { LinkView } from '../../contract'
import { openEntry, type Entry } from '../entries'
import type { EntryTarget } from '../linkTokens'
import { done, type Act, type LinkKind, type Opening } from './kinds'
import { actOnLetters, letterActs } from './letters'

interface OfEntry {
  /** The acts that are not on letters. */
  acts: readonly Act['do'][]
  show: (opening: Opening, entry: Entry) => Promise<LinkView>
  /** Takes back what was sent, in one transaction; false: nothing of it was left. */
  takeBack: (opening: Opening, entry: Entry, act: Act) => Promise<boolean>
}

/** A link to what somebody sent, on whose page they can choose and end letters to their address, too. */
export function ofEntry({ acts, show, takeBack }: OfEntry): LinkKind<EntryTarget> {
  const showAgain = async (opening: Opening, { entry: code }: EntryTarget) => {
    const entry = await openEntry(opening.strapi, code)
    return entry && show(opening, entry)
  }
  return {
    acts: [...acts, ...letterActs],
    show: showAgain,
    async act(opening, target, act) {
      const { strapi } = opening
      const entry = await openEntry(strapi, target.entry)
      if (!entry) return null
      const problems = await actOnLetters(opening, entry.email, act)
      if (problems) {
        return { done: problems.length === 0, view: await showAgain(opening, target), problems }
      }
      return strapi.db.transaction(async () =>
        (await takeBack(opening, entry, act)) ? done(null) : null,
      )
    },
  }
}
