import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { spendOrRefuse } from './checking'
import { standingOf, type Standing } from './needs'
import { wrong } from './refusing'

/** Whether somebody who asks has to show their second factor once more before a grave act. */
export async function asksFreshFactor(strapi: Core.Strapi): Promise<boolean> {
  return (await standing(strapi)).factor !== null
}

/**
 * Takes a code of the second factor of whoever asks, however long ago their session has had one. Whoever
 * has none goes on without: who must have one has set it up before anything else answers.
 *
 * @param code of the app, or a recovery code; null: none was given
 * @throws ValidationError at `code`, RateLimitError
 */
export async function refuseWithoutFreshFactor(
  strapi: Core.Strapi,
  code: string | null,
): Promise<void> {
  const { account, factor } = await standing(strapi)
  if (factor === null) return
  if (code === null) throw wrong(strapi, 'code', ({ wrongCode }) => wrongCode)
  await spendOrRefuse(strapi, account, factor, code)
}

/** @throws ForbiddenError for programs, which have no second factor */
async function standing(strapi: Core.Strapi): Promise<Standing> {
  const ctx = strapi.requestContext.get()
  if (!ctx) throw new errors.ForbiddenError()
  return standingOf(strapi, ctx)
}
