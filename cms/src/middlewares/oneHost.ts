import { errors } from '@strapi/utils'
import type { Context, Next } from 'koa'

/**
 * Refuses a request that names two hosts (RFC 9112, section 3.2): Node goes by the first, and whoever
 * stands in front may have gone by the other.
 */
export default () => async (ctx: Context, next: Next) => {
  const hosts = ctx.req.rawHeaders.filter(
    (name, index) => index % 2 === 0 && name.toLowerCase() === 'host',
  )
  if (hosts.length > 1) throw new errors.ValidationError('Name one host')
  await next()
}
