import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { each } from '../each'
import { requester } from '../checks/requester'
import { readDraft, versionOf } from '../saving/drafts'
import { momentInWords } from './moments'
import { findPlans, type Plan } from './plans'
import { wordsOf } from '../languages'
import { isType } from '../content/types'

/**
 * What an editor planned to publish stays as they have seen it: while it waits, or waits to be tried
 * again, nobody who may not publish changes the draft. By saving another language they do so, too,
 * where a field is one for all languages; so the drafts themselves are compared, within the
 * transaction of the save.
 */
export function keepPlanned(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, action, params }, next) => {
    const isSave = action === 'update' || action === 'discardDraft'
    const person = isSave && isType('planned', uid) ? requester(strapi) : null
    if (!person || person.mayPublish(uid) || !isType('planned', uid) || !('documentId' in params)) {
      return next()
    }
    const target = { type: uid, document: String(params.documentId) }
    const plans = (await findPlans(strapi, target)).filter((plan) => plan.action === 'publish')
    const before = await each(plans, (plan) => draftVersion(strapi, plan))
    const result = await next()
    const after = await each(plans, (plan) => draftVersion(strapi, plan))
    const changed = plans.find((_, index) => before[index] !== after[index])
    if (changed) {
      const { language } = person
      throw new errors.ApplicationError(
        wordsOf(language).schedule.kept(momentInWords(changed, language)),
      )
    }
    return result
  })
}

async function draftVersion(strapi: Core.Strapi, plan: Plan): Promise<string> {
  const place = { uid: plan.type, documentId: plan.document, locale: plan.language }
  return versionOf(strapi, plan.type, await readDraft(strapi, place))
}
