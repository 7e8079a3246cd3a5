import { findEntry } from '../entries'
import type { EntryTarget } from '../linkTokens'
import { forget } from './forgetting'
import { toKnownEntry } from './held'
import { done, type LinkKind } from './kinds'

/**
 * By which somebody takes back what they sent: nothing of it is kept. The link lasts as long as what
 * was sent, so that it shows no more of that than it takes to decide.
 */
export const unsubscribing: LinkKind<EntryTarget> = {
  acts: ['unsubscribe', 'unsubscribe-all'],
  async show({ strapi, published, moment }, { entry: code }) {
    const entry = await findEntry(strapi, code)
    return entry && { kind: 'unsubscribe', entry: toKnownEntry(entry, published, moment) }
  },
  async act({ strapi, moment }, { entry: code }, act) {
    const entry = await findEntry(strapi, code)
    const series = act.do === 'unsubscribe-all' ? entry?.series : null
    const wasThere = await forget(strapi, { code: series ?? code }, 'withdrawn', moment.now)
    return wasThere ? done(null) : null
  },
}
