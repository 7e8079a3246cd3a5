import { Agent as PlainAgent, request as askPlainly, type IncomingMessage } from 'node:http'
import { Agent as SealedAgent, request as askSealed } from 'node:https'
import {
  destinationOf,
  DestinationRefused,
  openInternet,
  type Destination,
  type Guard,
} from './destination'

export interface OutsideAnswer {
  status: number
  /** Media type as it was told; null: none was. */
  type: string | null
  body: Buffer
  /** By which a later question can ask whether it is still so; null: it gave none. */
  etag: string | null
  lastModified: string | null
  /** Where the answer came from, after all redirects. */
  url: URL
}

export interface OutsideOptions {
  longestBytes?: number
  /** For everything together, redirects included. */
  patienceMs?: number
  mostRedirects?: number
  /** What an earlier answer was known by: what is still so has status 304 and no body. */
  known?: Pick<OutsideAnswer, 'etag' | 'lastModified'>
  guard?: Guard
}

/**
 * How what was asked failed:
 *
 * - `too long`: it answered, and with more than was asked for
 * - `too late`: it gave no answer in time, or no end of one
 * - `shut`: nothing listens there
 * - `untrusted`: nobody vouches for its certificate, or it is another one's
 * - `broken`: anything else
 */
export type Failure = 'too long' | 'too late' | 'shut' | 'untrusted' | 'broken'

/** What was asked answered too late, too much, in a circle or not at all. */
export class OutsideFailed extends Error {
  override name = 'OutsideFailed'
  readonly failure: Failure

  constructor(message: string, failure: Failure = 'broken', options: { cause?: unknown } = {}) {
    super(message, options)
    this.failure = failure
  }
}

const redirecting = new Set([301, 302, 303, 307, 308])

/**
 * Asks a web address of the open internet. The only way by which the cms itself asks anything that
 * is not its database or its mail server: whoever chooses the address reaches nothing of this
 * machine or its network, by no notation, name or redirect. Nothing is told about us: no cookie, no
 * credentials; no proxy of the environment is used.
 *
 * @throws DestinationRefused, OutsideFailed
 */
export async function askOutside(
  address: string,
  {
    longestBytes = 5 * 1024 * 1024,
    patienceMs = 10_000,
    mostRedirects = 3,
    known = { etag: null, lastModified: null },
    guard = openInternet,
  }: OutsideOptions = {},
): Promise<OutsideAnswer> {
  const signal = AbortSignal.timeout(patienceMs)
  let next: string | URL = address
  let wasSealed = false
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const { url, ip }: Destination = await inTime(destinationOf(next, guard), signal)
    if (wasSealed && url.protocol !== 'https:') {
      throw new DestinationRefused('It leads from a sealed connection to an open one', 'not sealed')
    }
    wasSealed = url.protocol === 'https:'
    const answer: IncomingMessage = await inTime(ask(url, ip, { known, signal }), signal)
    const { statusCode: status = 0, headers } = answer
    if (!redirecting.has(status) || headers.location === undefined) {
      const body = await inTime(bodyOf(answer, longestBytes), signal)
      const { etag = null, 'last-modified': lastModified = null, 'content-type': type } = headers
      return { status, type: type ?? null, body, etag, lastModified, url }
    }
    answer.destroy()
    if (!URL.canParse(headers.location, url.href)) {
      throw new DestinationRefused('It leads nowhere', 'no address')
    }
    next = new URL(headers.location, url)
  }
  throw new OutsideFailed('It leads on and on')
}

/** @param ip where it connects to: a name is not looked up a second time */
function ask(
  url: URL,
  ip: string,
  { known, signal }: Required<Pick<OutsideOptions, 'known'>> & { signal: AbortSignal },
): Promise<IncomingMessage> {
  const isSealed = url.protocol === 'https:'
  const options = {
    // Of its own, so that no connection is used again for another name, and none goes by a proxy.
    agent: isSealed ? new SealedAgent() : new PlainAgent(),
    host: ip,
    // An address has no name that a certificate could be asked for by.
    servername: url.hostname.replace(/^\[|\]$/g, '') === ip ? '' : url.hostname,
    port: url.port === '' ? (isSealed ? 443 : 80) : Number(url.port),
    path: url.pathname + url.search,
    headers: {
      host: url.host,
      accept: '*/*',
      'accept-encoding': 'identity',
      ...(known.etag !== null && { 'if-none-match': known.etag }),
      ...(known.lastModified !== null && { 'if-modified-since': known.lastModified }),
    },
    signal,
  }
  return new Promise((resolve, reject) => {
    const request = (isSealed ? askSealed : askPlainly)(options, resolve)
    request.on('error', reject)
    request.end()
  })
}

async function bodyOf(answer: IncomingMessage, longest: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  // Left early, it ends the connection.
  for await (const chunk of answer) {
    const part = Buffer.from(chunk)
    length += part.byteLength
    if (length > longest) {
      throw new OutsideFailed(`It is longer than ${longest} bytes`, 'too long')
    }
    chunks.push(part)
  }
  if (!answer.complete) throw new OutsideFailed('It broke off')
  return Buffer.concat(chunks)
}

/** What is late, or breaks, is one kind of failure for whoever asks. */
async function inTime<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let onAbort = () => {}
  const late = new Promise<never>((_, reject) => {
    onAbort = () => reject(new OutsideFailed('It took too long', 'too late'))
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort)
  })
  try {
    return await Promise.race([work, late])
  } catch (error) {
    if (error instanceof OutsideFailed || error instanceof DestinationRefused) throw error
    throw new OutsideFailed('It gave no answer', failureOf(error), { cause: error })
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

const shut = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN'])

/** What the network says of a server that could not be asked. */
function failureOf(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (shut.has(code)) return 'shut'
  return /CERT|ERR_TLS|VERIFY/.test(code) ? 'untrusted' : 'broken'
}
