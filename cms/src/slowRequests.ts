import type { IncomingMessage, Server } from 'node:http'

export interface SlowLimits {
  /** So long a body may take however slow it is. */
  graceMs: number
  /** As slow as a body may come in after that, on average. */
  bytesPerSecond: number
  /** How often that is looked at. */
  everyMs: number
}

/** A photo of 15 MB from a phone with hardly any reception may take a quarter of an hour. */
export const slowLimits: SlowLimits = { graceMs: 30_000, bytesPerSecond: 16_000, everyMs: 5_000 }

/**
 * Ends requests whose body only drips: each keeps a connection, and the bodies of forms and uploads
 * are read before it is known who sends them. Node only knows a longest time for all of a request,
 * which has to be that of the largest upload.
 */
export function cutSlowRequests(server: Server, limits: SlowLimits): void {
  server.on('request', (request) => {
    const { headers } = request
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined)
      return
    watch(request, limits)
  })
}

function watch(request: IncomingMessage, limits: SlowLimits): void {
  const { socket } = request
  const begun = performance.now()
  const before = socket.bytesRead
  const timer = setInterval(() => {
    const elapsedMs = performance.now() - begun
    if (request.complete || socket.destroyed) return clearInterval(timer)
    if (elapsedMs < limits.graceMs) return
    if (socket.bytesRead - before >= (elapsedMs / 1000) * limits.bytesPerSecond) return
    clearInterval(timer)
    // As Node says it of headers that are late.
    if (socket.writable) socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n')
    socket.destroy()
  }, limits.everyMs)
  timer.unref()
  request.once('close', () => clearInterval(timer))
}
