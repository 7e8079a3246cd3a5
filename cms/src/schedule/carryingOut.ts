import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { defaultLanguage } from '../content/languages'
import { waitForTurn } from '../strapi/turns'
import { onBehalfOf } from './onBehalfOf'
import { mayStillPublish, readPlanner, type Planner } from './planners'
import { changePlan, findPlans, inOrder, isDue, removePlans, type Plan } from './plans'
import { storageFailure } from '../storage/failures'
import { wordsOf } from '../languages'

/** How often something is tried that no editor could mend. */
const mostAttempts = 5

/**
 * Does what is due, one after the other, also what came due while no cms ran.
 *
 * @param goesOn asked before each
 * @returns what is still to come
 */
export async function carryOutDue(strapi: Core.Strapi, goesOn: () => boolean): Promise<Plan[]> {
  const now = Temporal.Now.instant()
  const plans = inOrder(await findPlans(strapi, { state: 'planned' }))
  for (const plan of plans) {
    if (isDue(plan, now) && goesOn()) await carryOut(strapi, plan)
  }
  return plans.filter((plan) => !isDue(plan, now))
}

/**
 * What is done and that nothing more is planned is one transaction, and of several replicas one at a
 * time is in it: the others find the plan gone. One that dies in it has done nothing.
 */
async function carryOut(strapi: Core.Strapi, { id }: Plan): Promise<void> {
  try {
    await strapi.db.transaction(async ({ trx }) => {
      await waitForTurn(strapi, trx, 'changing content')
      const [plan] = await findPlans(strapi, { id, state: 'planned' })
      if (!plan) return
      await removePlans(strapi, [plan])
      const planner = await readPlanner(strapi, plan.user)
      if (!planner || !(await mayStillPublish(strapi, planner, plan))) {
        throw new errors.ApplicationError(
          wordsOf(planner?.language ?? defaultLanguage).schedule.notTheirs,
        )
      }
      await onBehalfOf(strapi, planner, () => act(strapi, plan, planner))
    })
  } catch (error) {
    await noteFailure(strapi, id, error)
  }
}

async function act(strapi: Core.Strapi, plan: Plan, planner: Planner): Promise<void> {
  const { type, document: documentId, language: locale, action } = plan
  if (action === 'unpublish') {
    await strapi.documents(type).unpublish({ documentId, locale })
    return
  }
  const where = { documentId, locale, publishedAt: null }
  await strapi.db.query(type).updateMany({ where, data: { updatedBy: planner.id } })
  await strapi.documents(type).publish({ documentId, locale })
}

async function noteFailure(strapi: Core.Strapi, id: number, error: unknown): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'changing content')
    const [plan] = await findPlans(strapi, { id, state: 'planned' })
    if (!plan) return
    if (error instanceof errors.ApplicationError) {
      await changePlan(strapi, id, { state: 'failed', problem: error.message })
      return
    }
    strapi.log.error('The schedule could not be kept', { error, plan })
    // Nothing is wrong with the plan: it is carried out when there is room.
    if (storageFailure(error) === 'full') return
    const attempts = plan.attempts + 1
    const state = attempts < mostAttempts ? 'planned' : 'failed'
    await changePlan(strapi, id, { state, attempts })
  })
}
