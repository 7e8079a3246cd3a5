import type { Core } from '@strapi/strapi'
import { Reader } from '../http/reader'
import { defaultLanguage } from '../content/languages'
import type { Locale } from '../contract'
import { abilityOf } from '../strapi/permissions'
import type { User } from './onBehalfOf'
import type { Plan } from './plans'
import { isSpoken } from '../languages'

/** Who planned something, as they are now. */
export interface Planner extends User {
  language: Locale
}

interface UserRow extends User {
  isActive: boolean
  preferedLanguage: string | null
}

/** Null: they were deleted, or may not sign in any more. */
export async function readPlanner(strapi: Core.Strapi, id: number): Promise<Planner | null> {
  const user: UserRow | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id }, populate: { roles: true } })
  if (user?.isActive !== true) return null
  const { preferedLanguage } = user
  return { ...user, language: isSpoken(preferedLanguage) ? preferedLanguage : defaultLanguage }
}

/** Whether they still have the right by which they planned: they can have another role meanwhile. */
export async function mayStillPublish(
  strapi: Core.Strapi,
  planner: Planner,
  { type, language }: Pick<Plan, 'type' | 'language'>,
): Promise<boolean> {
  const reader = new Reader(strapi, await abilityOf(strapi, planner))
  return reader.may('publish', type, { locale: language })
}
