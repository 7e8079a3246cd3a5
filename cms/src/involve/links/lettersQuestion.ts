import { wordsOf } from '../../languages'
import { openEntry } from '../entries'
import { lettersConsentOf } from '../forms/consent'
import type { EntryTarget } from '../linkTokens'
import { beginLetters, readerOf } from '../readers'
import { masked } from './held'
import { done, type LinkKind } from './kinds'

/**
 * By which somebody who signed up before the branch wrote letters says that they want them. The link
 * lasts as long as what they signed up by; it opens nothing while the branch writes none.
 */
export const lettersQuestion: LinkKind<EntryTarget> = {
  acts: ['letters-confirm'],
  async show({ strapi, published, moment }, { entry: code }) {
    const entry = await openEntry(strapi, code)
    const consent = lettersConsentOf(published, moment.language)
    if (!entry || !consent) return null
    const isAnswered = (await readerOf(strapi, entry.email)) !== null
    return { kind: 'letters-question', email: masked(entry.email), consent, isAnswered }
  },
  async act(opening, target, act) {
    const { strapi, moment } = opening
    if (act.do !== 'letters-confirm') return null
    const view = await lettersQuestion.show(opening, target)
    if (view?.kind !== 'letters-question') return null
    const { consent } = view
    if (act.consent !== consent.id) {
      const message = wordsOf(moment.language).forms.consentChanged
      return { done: false, view, problems: [{ field: 'consent', message }] }
    }
    const at = new Date(moment.now.epochMilliseconds)
    await strapi.db.transaction(async () => {
      const entry = await openEntry(strapi, target.entry)
      if (!entry || (await readerOf(strapi, entry.email))) return
      await beginLetters(strapi, entry, { text: consent.text, at }, at)
    })
    return done({ ...view, isAnswered: true })
  },
}
