import { findEntry } from '../entries'
import type { EntryTarget } from '../linkTokens'
import { endLetters, isReader } from '../readers'
import { forget } from './forgetting'
import { toKnownEntry } from './held'
import { done, type LinkKind, type Opening } from './kinds'
import { actOnLetters, letterActs, letterChoices } from './letters'

/**
 * By which somebody takes back what they sent: nothing of it is kept. The link lasts as long as what
 * was sent, so that it shows no more of that than it takes to decide. Of a sign-up that brings letters
 * these can be chosen, or ended alone.
 */
export const unsubscribing: LinkKind<EntryTarget> = {
  acts: ['unsubscribe', 'unsubscribe-all', ...letterActs],
  show,
  async act(opening, target, act) {
    const { strapi, moment } = opening
    const entry = await findEntry(strapi, target.entry)
    if (!entry) return null
    const problems = await actOnLetters(opening, entry.email, act)
    if (problems) {
      return { done: problems.length === 0, view: await show(opening, target), problems }
    }
    const series = act.do === 'unsubscribe-all' ? entry.series : null
    return strapi.db.transaction(async () => {
      if (isReader(entry)) await endLetters(strapi, entry.email, moment.now)
      const where = { code: series ?? entry.code }
      return (await forget(strapi, where, 'withdrawn', moment.now)) ? done(null) : null
    })
  },
}

async function show(opening: Opening, { entry: code }: EntryTarget) {
  const { strapi, published, moment } = opening
  const entry = await findEntry(strapi, code)
  if (!entry) return null
  const letters = isReader(entry) ? await letterChoices(opening, entry.email) : null
  return {
    kind: 'unsubscribe' as const,
    entry: toKnownEntry(entry, published, moment),
    ...(letters && { letters }),
  }
}
