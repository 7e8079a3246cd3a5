import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'
import type { Metrics } from './metrics'
import type { Reading } from './reading'

// Asked for every few seconds by whoever watches the server.
const healthChecks = new Set(['/healthz', '/readyz'])

/** One line for each request: no address of a visitor and no query is written down. */
export interface RequestLine {
  method: string
  path: string
  status: number
  ms: number
}

/** Logs what was asked and how it went, of requests whose reply was not ready. */
export function requestLog(log: Logger, metrics: Metrics, reading: Reading): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now()
    await next()
    const { method, url } = context.req
    const path = new URL(url).pathname
    if (healthChecks.has(path)) return
    const { status } = context.res
    const line: RequestLine = { method, path, status, ms: Math.round(performance.now() - start) }
    log.info(line)
    metrics.request(status, reading.watch.isFresh ? 'miss' : 'stale')
  }
}
