import type { Context, Next } from 'koa'
import { adminPath } from '../strapi/adminPage'

/** Tells caches in front that the admin's files are other bytes for whoever takes them compressed. */
export default () => async (ctx: Context, next: Next) => {
  await next()
  if (ctx.path.startsWith(`${adminPath}/`) && !ctx.response.is('html')) ctx.vary('Accept-Encoding')
}
