import { createHash } from 'node:crypto'
import { compress, type Encoding } from './compression'

/** What is answered, whole: it can be sent again and again. */
export interface Reply {
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** Made once, when the first visitor takes it; null: it is not worth it. */
  compressed: Map<Encoding, Buffer> | null
}

/** Text that is worth compressing; pictures are already. */
const compressible = /^(text\/|application\/(json|xml)|image\/svg)/

/** A reply with a strong ETag of its own bytes (RFC 9110, section 8.8.3). */
export function replyOf(
  status: number,
  body: Buffer,
  headers: Record<string, string> & { 'Content-Type': string },
): Reply {
  const isCompressible = compressible.test(headers['Content-Type'])
  return {
    status,
    headers: {
      ...headers,
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
      ...(isCompressible && { Vary: 'Accept-Encoding' }),
    },
    body,
    compressed: isCompressible ? new Map<Encoding, Buffer>() : null,
  }
}

/** Bytes that a reply holds when all its encodings are made. */
export function sizeOf({ body, compressed }: Reply): number {
  return 2_000 + body.byteLength * (compressed ? 1.6 : 1)
}

/** Makes an encoding of the reply, unless it is there; afterwards `ready` finds it. */
export async function prepare(reply: Reply, encoding: Encoding | null): Promise<void> {
  if (encoding === null || !reply.compressed || reply.compressed.has(encoding)) return
  reply.compressed.set(encoding, await compress(reply.body, encoding))
}

export interface Asked {
  method: string
  /** `Accept-Encoding`, read by `acceptedEncoding`. */
  encoding: Encoding | null
  ifNoneMatch: string | undefined
}

export interface Sendable {
  status: number
  headers: Record<string, string>
  /** null: no body goes with it. */
  body: Buffer | null
}

/** What to send; null: the encoding has to be prepared first. */
export function ready(reply: Reply, { method, encoding, ifNoneMatch }: Asked): Sendable | null {
  const { compressed, status } = reply
  const chosen = compressed ? encoding : null
  const body = chosen ? compressed?.get(chosen) : reply.body
  if (!body) return null
  const headers = { ...reply.headers }
  if (chosen) {
    headers['Content-Encoding'] = chosen
    // Strong: other bytes, another tag.
    headers['ETag'] = encodedTag(reply, chosen)
  }
  if (status === 200 && ifNoneMatch !== undefined && matches(ifNoneMatch, headers['ETag'] ?? '')) {
    delete headers['Content-Encoding']
    delete headers['Content-Type']
    return { status: 304, headers, body: null }
  }
  headers['Content-Length'] = String(body.byteLength)
  return { status, headers, body: method === 'HEAD' ? null : body }
}

function encodedTag({ headers }: Reply, encoding: Encoding): string {
  return `${headers['ETag']?.slice(0, -1)}-${encoding}"`
}

/** RFC 9110, section 13.1.2: a weak comparison. */
function matches(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch === tag) return true
  return ifNoneMatch
    .split(',')
    .map((candidate) => candidate.trim().replace(/^W\//, ''))
    .some((candidate) => candidate === tag || candidate === '*')
}
