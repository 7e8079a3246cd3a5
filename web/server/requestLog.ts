import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'

/**
 * Logs one line for each request: what was asked and how it went. No address of a visitor and no
 * query is written down.
 */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now()
    await next()
    const { method, url } = context.req
    log.info({
      method,
      path: new URL(url).pathname,
      status: context.res.status,
      ms: Math.round(performance.now() - start),
    })
  }
}
