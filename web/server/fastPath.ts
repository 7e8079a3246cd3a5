import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Metrics } from './metrics'
import { acceptedEncoding, type Encoding } from './replies/compression'
import { ready } from './replies/reply'
import type { Replies } from './replies/replies'
import type { LogRequest } from './requestLines'

export interface FastPathOptions {
  replies: Replies
  logRequest: LogRequest
  metrics: Metrics
}

/** Browsers have few ways to say what they take; whoever makes some up is read anew each time. */
const mostSpellings = 100

/**
 * Sends replies that are ready, without a detour: most of what is asked is. A handler that answers
 * whether it did; what it leaves alone is for the app.
 */
export function fastPath({ replies, logRequest, metrics }: FastPathOptions) {
  const encodings = new Map<string, Encoding | null>()

  function encodingOf(header: string | undefined): Encoding | null {
    if (header === undefined) return null
    let encoding = encodings.get(header)
    if (encoding === undefined) {
      encoding = acceptedEncoding(header)
      if (encodings.size < mostSpellings) encodings.set(header, encoding)
    }
    return encoding
  }

  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method = '', url = '', headers } = request
    if ((method !== 'GET' && method !== 'HEAD') || headers.range !== undefined) return false
    const reply = replies.get(url)
    if (!reply) return false
    const sendable = ready(reply, {
      method,
      encoding: encodingOf(headers['accept-encoding']),
      ifNoneMatch: headers['if-none-match'],
    })
    if (!sendable) return false
    const { status, rawHeaders, body } = sendable
    response.writeHead(status, rawHeaders)
    response.end(body)
    logRequest({ method, path: url.split('?')[0] ?? '', status, ms: 0 })
    metrics.request(status, 'hit')
    return true
  }
}
