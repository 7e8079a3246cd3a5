import type { Server } from 'node:http'
import type { Logger } from 'pino'

/** All in all a stop takes no longer. */
const graceMs = 10_000
/** So long a balancer may take to see that this server is not ready any more. */
const drainMs = 3_000

export interface StopOptions {
  server: Server
  log: Logger
  /** Called at once: from now on this server says that it is not ready. */
  closing: () => void
  /** Called when no request is running any more. */
  closed: () => Promise<void>
}

/**
 * Ends the process at SIGTERM and SIGINT. After SIGTERM, which a balancer's operator sends, it takes
 * requests for a while yet, so that none is lost before the balancer looks elsewhere; somebody at a
 * terminal is not kept waiting. What is being answered is answered.
 */
export function stopGently({ server, log, closing, closed }: StopOptions): void {
  let isStopping = false

  function stop(signal: NodeJS.Signals): void {
    // A terminal's Ctrl-C reaches this process beside the signal of whoever started it.
    if (isStopping) return
    isStopping = true
    log.info({ signal }, 'stopping')
    closing()
    setTimeout(close, signal === 'SIGTERM' ? drainMs : 0)
    setTimeout(() => process.exit(0), graceMs).unref()
  }

  function close(): void {
    server.close(() => void closed().finally(() => process.exit(0)))
    // A connection that is kept alive becomes idle only when its last answer is out.
    setInterval(() => server.closeIdleConnections(), 100).unref()
  }

  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
