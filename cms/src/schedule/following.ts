import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { defaultLanguage, storedLanguages } from '../content/languages'
import { isType } from '../content/types'
import { each } from '../each'
import { writtenLanguages } from './documents'
import { changePlan, findPlans, isDue, removePlans, type Plan, type Target } from './plans'

/**
 * Keeps the plans of a document true to what is done with it, in the same transaction: what failed is
 * tried again when the document was saved, or when something was published without which it could not
 * be, what was done meanwhile is not done again, be it before its time, and what was deleted has no plans.
 */
export function followSchedule(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const result = await next()
    const { uid, action, params } = context
    if (isType('planned', uid) && 'documentId' in params) {
      const target = { type: uid, document: String(params.documentId) }
      await followAction(strapi, target, action, params)
    }
    return result
  })
}

async function followAction(
  strapi: Core.Strapi,
  target: Target,
  action: string,
  params: object,
): Promise<void> {
  switch (action) {
    case 'update':
      return isPublishing(params)
        ? followPublish(strapi, target, params)
        : tryAgain(strapi, await plansIn(strapi, { ...target, state: 'failed' }, params))
    case 'publish':
      return followPublish(strapi, target, params)
    case 'unpublish':
      return followUnpublish(strapi, target, params)
    case 'delete':
      return forgetDeleted(strapi, target)
  }
}

/** An API token publishes with the same action that saves. */
function isPublishing(params: object): boolean {
  return 'status' in params && params.status === 'published'
}

async function followPublish(strapi: Core.Strapi, target: Target, params: object): Promise<void> {
  // Whoever publishes before its time has done what was planned: what is changed then waits for somebody.
  const plans = await plansIn(strapi, target, params)
  await removePlans(
    strapi,
    plans.filter(({ action }) => action === 'publish'),
  )
  await tryAgain(strapi, await waitingFor(strapi, target))
}

/** What could not be published before that: the other languages of a document, and its dates. */
async function waitingFor(strapi: Core.Strapi, { type, document }: Target): Promise<Plan[]> {
  const failed = (await findPlans(strapi, { state: 'failed' })).filter(
    ({ action }) => action === 'publish',
  )
  const others = failed.filter((plan) => plan.type === type && plan.document === document)
  if (!isType('dated', type)) return others
  const ofDates = failed.filter((plan) => isType('ofOneDate', plan.type))
  const own = await each(ofDates, async (plan) => {
    const where = { documentId: plan.document, meeting: { documentId: document } }
    return (await strapi.db.query(plan.type).count({ where })) > 0 ? [plan] : []
  })
  return [...others, ...own.flat()]
}

async function tryAgain(strapi: Core.Strapi, failed: readonly Plan[]): Promise<void> {
  for (const { id } of failed) {
    await changePlan(strapi, id, { state: 'planned', problem: null, attempts: 0 })
  }
}

async function followUnpublish(strapi: Core.Strapi, target: Target, params: object): Promise<void> {
  const now = Temporal.Now.instant()
  const plans = await plansIn(strapi, target, params)
  // A publish that failed must not come after all.
  const coming = plans.filter((plan) => plan.action === 'publish' && !isDue(plan, now))
  const returning = coming.map(({ language }) => language)
  await removePlans(
    strapi,
    plans.filter((plan) => isDue(plan, now) || !returning.includes(plan.language)),
  )
}

async function forgetDeleted(strapi: Core.Strapi, target: Target): Promise<void> {
  const plans = await findPlans(strapi, target)
  if (plans.length === 0) return
  const written = await writtenLanguages(strapi, target)
  await removePlans(
    strapi,
    plans.filter(({ language }) => !written.includes(language)),
  )
}

async function plansIn(
  strapi: Core.Strapi,
  wanted: Parameters<typeof findPlans>[1],
  params: object,
): Promise<Plan[]> {
  const meant = languagesOf(params)
  const plans = await findPlans(strapi, wanted)
  return plans.filter(({ language }) => meant.includes(language))
}

/** As the document service reads them. */
function languagesOf(params: object): unknown[] {
  const locale: unknown = 'locale' in params ? params.locale : undefined
  if (locale === '*') return [...storedLanguages]
  if (Array.isArray(locale)) return locale
  return [locale ?? defaultLanguage]
}
