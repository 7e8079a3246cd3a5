import type { MiddlewareHandler } from 'hono'
import { caching } from './caching'

/** Says of all that is answered that nobody keeps it, lists it or passes its address on. */
export const seclude: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  headers.set('Cache-Control', caching.secret)
  headers.set('X-Robots-Tag', 'noindex, nofollow')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.delete('ETag')
}
