import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'

// Asked for every few seconds by whoever watches the server.
const healthChecks = new Set(['/healthz', '/readyz'])

/**
 * Logs one line for each request: what was asked and how it went. No address of a visitor and no
 * query is written down.
 */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now()
    await next()
    const { method, url } = context.req
    const path = new URL(url).pathname
    if (healthChecks.has(path)) return
    log.info({
      method,
      path,
      status: context.res.status,
      ms: Math.round(performance.now() - start),
    })
  }
}
