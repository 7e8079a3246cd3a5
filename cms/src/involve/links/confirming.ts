import { confirmEntry, findEntry } from '../entries'
import { afterConfirmation } from './afterConfirmation'
import type { EntryTarget } from '../linkTokens'
import { toHeldEntry } from './held'
import { done, type LinkKind, type Opening } from './kinds'

/** By which somebody says that the address in a form is theirs. */
export const confirming: LinkKind<EntryTarget> = {
  acts: ['confirm'],
  show,
  async act(opening, target) {
    const { strapi, moment } = opening
    await strapi.db.transaction(async () => {
      const entry = await findEntry(strapi, target.entry)
      const now = new Date(moment.now.epochMilliseconds)
      if (entry && (await confirmEntry(strapi, entry.id, now))) {
        await afterConfirmation(strapi, entry)
      }
    })
    const view = await show(opening, target)
    return view && done(view)
  },
}

async function show({ strapi, published, moment }: Opening, { entry: code }: EntryTarget) {
  const entry = await findEntry(strapi, code)
  return entry && { kind: 'confirm' as const, entry: toHeldEntry(entry, published, moment) }
}
