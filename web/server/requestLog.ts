import type { MiddlewareHandler } from 'hono'
import type { Metrics } from './metrics'
import type { Reading } from './reading'
import type { LogRequest } from './requestLines'

// Asked for every few seconds by whoever watches the server.
const healthChecks = new Set(['/healthz', '/readyz'])

/** Logs what was asked and how it went, of requests whose reply was not ready. */
export function requestLog(
  logRequest: LogRequest,
  metrics: Metrics,
  reading: Reading,
): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now()
    await next()
    const { method, url } = context.req
    const path = new URL(url).pathname
    if (healthChecks.has(path)) return
    const { status } = context.res
    logRequest({ method, path, status, ms: Math.round(performance.now() - start) })
    metrics.request(status, reading.watch.isFresh ? 'miss' : 'stale')
  }
}
