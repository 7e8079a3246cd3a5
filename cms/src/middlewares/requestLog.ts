import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'

/**
 * A line for each request, in the place of Strapi's own, which writes the query as well: that holds
 * the tokens of invitations and of links for a new password.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const begun = performance.now()
    await next()
    const ms = Math.ceil(performance.now() - begun)
    strapi.log.http(`${ctx.method} ${ctx.path} (${ms} ms) ${ctx.status}`)
  }
