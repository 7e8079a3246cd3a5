import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { guardAdminRoute } from '../strapi/routes'
import { sessionIn } from '../strapi/sessions'
import { forgetBrowsers, turnOff } from './factors'
import { rememberedUntil, rememberFactor } from './remembered'
import { changeRow } from './rows'

/** What Strapi's database layer tells of a write of one account. */
interface Written {
  params: { data?: object }
  result?: { id: number } | null
}

/** Sees to what becomes of a second factor when something else of its account changes. */
export function followAccounts(strapi: Core.Strapi): void {
  forgetAccounts(strapi)
  forgetWhenLoggedOut(strapi)
  keepProgramsOut(strapi)
}

/** What is deleted has no second factor, and a code that was mailed is for the address and password of then. */
function forgetAccounts(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    afterUpdate: async ({ params: { data }, result }: Written) => {
      if (!data || !('email' in data || 'password' in data) || !result) return
      await changeRow(strapi, { accountId: result.id }, { proof: null })
    },
    afterDelete: async ({ params: { where } }: { params: { where?: { id?: unknown } } }) => {
      const id = Number(where?.id)
      if (Number.isInteger(id)) await turnOff(strapi, id)
    },
  })
}

/** A token of somebody has the rights that it was given; their account is not among them. */
function keepProgramsOut(strapi: Core.Strapi): void {
  guardAdminRoute(strapi, 'PUT', '/users/me', async (ctx, next) => {
    if (sessionIn(ctx) === null) throw new errors.ForbiddenError()
    return next()
  })
}

/** Whoever logs out elsewhere may have lost a phone that remembers the password, too. */
function forgetWhenLoggedOut(strapi: Core.Strapi): void {
  for (const path of ['/users/me/sessions', '/users/me/sessions/:sessionId']) {
    guardAdminRoute(strapi, 'DELETE', path, async (ctx, next) => {
      const { id }: { id: number } = ctx.state['user']
      const ends = await rememberedUntil(strapi, ctx, id)
      await next()
      await forgetBrowsers(strapi, id)
      if (ends !== null) await rememberFactor(strapi, ctx, id, ends)
    })
  }
}
