import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { neededHeader } from './contract'
import { behindAuthentication } from '../strapi/requests'
import { sessionIn } from '../strapi/sessions'
import { standingOf } from './needs'
import { wordsForAsker } from './asker'

/** Where whoever still has to do the second step does it, or logs out. */
export const stepPath = '/second-factor'
const openTo: Record<'code' | 'setUp', readonly string[]> = {
  code: [`GET ${stepPath}`, `POST ${stepPath}/passes`, 'POST /admin/logout'],
  setUp: [
    `GET ${stepPath}`,
    `POST ${stepPath}/proofs`,
    `POST ${stepPath}/setups`,
    `PUT ${stepPath}`,
    'POST /admin/logout',
  ],
}

/**
 * Keeps every answer of the admin's routes back until a session has done its second step, however it
 * began. It asks the database each time, so that it holds for all replicas, and at once.
 */
export function keepGate(strapi: Core.Strapi): void {
  behindAuthentication(strapi, async (ctx, next) => {
    // Programs come with tokens, which have the rights that they were given.
    if (sessionIn(ctx) === null) return next()
    const { needs } = await standingOf(strapi, ctx)
    if (needs === null || openTo[needs].includes(`${ctx.method} ${ctx.path}`)) return next()
    ctx.set(neededHeader, needs)
    throw new errors.ForbiddenError(wordsForAsker(strapi).needed[needs])
  })
}
