import type { Context, Next } from 'koa'
import { isRecord } from '../records'

/** Keeps which language a body names: Strapi writes over it before anything else could look. */
export default () => async (ctx: Context, next: Next) => {
  const { body } = ctx.request
  if (isRecord(body)) ctx.state['sentLanguage'] = body['locale']
  await next()
}
