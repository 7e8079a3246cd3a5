import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Context } from 'koa'
import type { Account, AccountWithRoles } from '../strapi/accounts'
import type { Ability } from '../strapi/permissions'
import { sessionIn } from '../strapi/sessions'
import type { OwnSecondFactor } from './contract'
import { factorOf, type Factor } from './factors'
import { isDone } from './marks'
import { mustHaveFactor } from './required'

/** Somebody's session, with what is known of their second factor. */
export interface Standing {
  account: SignedIn
  sessionId: string
  factor: Factor | null
  isRequired: boolean
  needs: OwnSecondFactor['needs']
}

export type SignedIn = Account & AccountWithRoles

interface Asking {
  user?: SignedIn
  userAbility?: Ability
}

/** @throws ForbiddenError for whoever has come without a session, such as a program */
export async function standingOf(strapi: Core.Strapi, ctx: Context): Promise<Standing> {
  const { user: account, userAbility }: Asking = ctx.state
  const sessionId = sessionIn(ctx)
  if (!account || !userAbility || sessionId === null) throw new errors.ForbiddenError()
  const factor = await factorOf(strapi, account.id)
  const isRequired = mustHaveFactor(strapi, account, userAbility)
  const isThrough = factor !== null && (await isDone(strapi, sessionId, factor))
  const needs = factor === null ? (isRequired ? 'setUp' : null) : isThrough ? null : 'code'
  return { account, sessionId, factor, isRequired, needs }
}
