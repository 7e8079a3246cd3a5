import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { defaultLanguage } from '../content/languages'
import { isType, type TypesThatAre } from '../content/types'
import type { Locale } from '../contract'
import type { PlannedAction } from './contract'
import { instantOf, type Moment } from './moments'

const uid = 'api::schedule.schedule'

export type PlannedType = TypesThatAre<'planned'>

/** One document, in each of its languages. */
export interface Target {
  type: PlannedType
  document: string
}

/** Something that is to be done once, to one document in one language. */
export interface Plan extends Target, Moment {
  id: number
  language: Locale
  action: PlannedAction
  /** Who planned it, by their number in Strapi. */
  user: number
  state: 'planned' | 'failed'
  /** The cms's own words; null: nothing failed, or nothing that an editor could mend. */
  problem: string | null
  attempts: number
}

export type NewPlan = Omit<Plan, 'id' | 'state' | 'problem' | 'attempts'>

type Wanted = Partial<Pick<Plan, 'id' | 'type' | 'document' | 'state'>>

export function findPlans(strapi: Core.Strapi, where: Wanted): Promise<Plan[]> {
  return strapi.db.query(uid).findMany({ where, orderBy: { id: 'asc' } })
}

export async function addPlan(strapi: Core.Strapi, plan: NewPlan): Promise<void> {
  await strapi.db.query(uid).create({ data: plan })
}

export async function changePlan(
  strapi: Core.Strapi,
  id: number,
  data: Partial<Pick<Plan, 'state' | 'problem' | 'attempts' | 'user'>>,
): Promise<void> {
  await strapi.db.query(uid).updateMany({ where: { id }, data })
}

export async function removePlans(strapi: Core.Strapi, plans: Pick<Plan, 'id'>[]): Promise<void> {
  if (plans.length === 0) return
  const ids = plans.map(({ id }) => id)
  await strapi.db.query(uid).deleteMany({ where: { id: { $in: ids } } })
}

export function isDue(moment: Moment, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(instantOf(moment), now) <= 0
}

/**
 * Earlier first; of what is due together, what stands by itself before what is about one date of it,
 * and the default language, without which nothing is public.
 */
export function inOrder(plans: Plan[]): Plan[] {
  const isOfDate = ({ type }: Plan) => Number(isType('ofOneDate', type))
  const isTranslation = ({ language }: Plan) => Number(language !== defaultLanguage)
  return [...plans].sort(
    (a, b) =>
      Temporal.Instant.compare(instantOf(a), instantOf(b)) ||
      isOfDate(a) - isOfDate(b) ||
      isTranslation(a) - isTranslation(b) ||
      a.id - b.id,
  )
}
