import { isReader } from '../readers'
import { forget, forgetSignUps } from './forgetting'
import { toKnownEntry } from './held'
import { letterChoices } from './letters'
import { ofEntry } from './ofEntry'

/**
 * By which somebody takes back what they sent: nothing of it is kept, and of a sign-up nothing of any
 * other one of theirs, so that nobody writes to them about what the branch does. The link lasts as long
 * as what was sent, so that it shows no more of that than it takes to decide. Of a sign-up that brings
 * letters these can be chosen, or ended alone.
 */
export const unsubscribing = ofEntry({
  acts: ['unsubscribe', 'unsubscribe-all'],
  async show(opening, entry) {
    const letters = isReader(entry) ? await letterChoices(opening, entry.email) : null
    return {
      kind: 'unsubscribe',
      entry: toKnownEntry(entry, opening.published, opening.moment),
      ...(letters && { letters }),
    }
  },
  async takeBack({ strapi, moment }, entry, act) {
    if (entry.kind === 'sign-up') return forgetSignUps(strapi, entry, moment.now)
    const series = act.do === 'unsubscribe-all' ? entry.series : null
    return forget(strapi, { code: series ?? entry.code }, 'withdrawn', moment.now)
  },
})
