import type { Core } from '@strapi/strapi'
import type { Context, Next } from 'koa'

/**
 * A line for each request that changes something, or that somebody at the desk makes, in the
 * place of Strapi's own, which writes the query as well: that holds the tokens of invitations and of
 * links for a new password. What the web server asks for all the time would push everything else out
 * of the log.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const begun = performance.now()
    await next()
    if (isRoutine(ctx)) return
    const { method, path, status } = ctx
    strapi.log.http(`${method} ${path}`, { status, ms: Math.ceil(performance.now() - begun) })
  }

/** What is public, and the files of the admin. */
const routine = /^\/(api\/site|uploads\/|_ready$|_health$|admin\/.*\.\w+$)/

function isRoutine({ method, path, status }: Context): boolean {
  return ['GET', 'HEAD'].includes(method) && status < 500 && routine.test(path)
}
