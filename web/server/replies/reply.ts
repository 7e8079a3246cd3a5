import { createHash } from 'node:crypto'
import { compress, type Encoding } from './compression'

/** What is answered, whole: it can be sent again and again. */
export interface Reply {
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
  isCompressible: boolean
  /** As it is sent in each encoding, made once when the first visitor takes it; null: in none. */
  versions: Map<Encoding | null, Version>
}

/** A reply in one encoding. */
export interface Version {
  headers: Readonly<Record<string, string>>
  /** The same as Node takes them fastest: names and values in turns. */
  rawHeaders: string[]
  body: Buffer
  etag: string
}

/** Text that is worth compressing; pictures are already. */
const compressible = /^(text\/|application\/([\w.-]+\+)?(json|xml)\b|image\/svg)/

/** A reply with a strong ETag of its own bytes (RFC 9110, section 8.8.3). */
export function replyOf(
  status: number,
  body: Buffer,
  headers: Record<string, string> & { 'Content-Type': string },
): Reply {
  return {
    status,
    headers: {
      ...headers,
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
      ...(compressible.test(headers['Content-Type']) && { Vary: 'Accept-Encoding' }),
    },
    body,
    isCompressible: compressible.test(headers['Content-Type']),
    versions: new Map(),
  }
}

/** Bytes that a reply holds when all its encodings are made. */
export function sizeOf({ body, isCompressible }: Reply): number {
  return 4_000 + body.byteLength * (isCompressible ? 1.6 : 1)
}

/** What nobody may store is made for one visitor, and sent once. */
function isForOne(headers: Readonly<Record<string, string>>): boolean {
  return headers['Cache-Control']?.includes('no-store') ?? false
}

/** Makes the version that a visitor takes, unless it is there; afterwards `ready` finds it. */
export async function prepare(reply: Reply, encoding: Encoding | null): Promise<void> {
  const { isCompressible, versions, headers, body } = reply
  const chosen = isCompressible ? encoding : null
  if (versions.has(chosen)) return
  const sent = chosen ? await compress(body, chosen, !isForOne(headers)) : body
  // Strong: other bytes, another tag.
  const etag = chosen ? `${headers['ETag']?.slice(0, -1)}-${chosen}"` : (headers['ETag'] ?? '')
  const sentHeaders = {
    ...headers,
    ETag: etag,
    ...(chosen && { 'Content-Encoding': chosen }),
    'Content-Length': String(sent.byteLength),
  }
  const rawHeaders = Object.entries(sentHeaders).flat()
  versions.set(chosen, { headers: sentHeaders, rawHeaders, body: sent, etag })
}

export interface Asked {
  method: string
  /** `Accept-Encoding`, read by `acceptedEncoding`. */
  encoding: Encoding | null
  ifNoneMatch: string | undefined
}

export interface Sendable {
  status: number
  headers: Readonly<Record<string, string>>
  rawHeaders: string[]
  /** null: no body goes with it. */
  body: Buffer | null
}

/** What to send; null: the version that the visitor takes has to be prepared first. */
export function ready(reply: Reply, { method, encoding, ifNoneMatch }: Asked): Sendable | null {
  const { isCompressible, versions, status } = reply
  const version = versions.get(isCompressible ? encoding : null)
  if (!version) return null
  const { headers, rawHeaders, body, etag } = version
  if (status === 200 && ifNoneMatch !== undefined && matches(ifNoneMatch, etag)) {
    const {
      'Content-Encoding': _encoding,
      'Content-Type': _type,
      'Content-Length': _length,
      ...rest
    } = headers
    return { status: 304, headers: rest, rawHeaders: Object.entries(rest).flat(), body: null }
  }
  return { status, headers, rawHeaders, body: method === 'HEAD' ? null : body }
}

/** RFC 9110, section 13.1.2: a weak comparison. */
function matches(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch === tag) return true
  return ifNoneMatch
    .split(',')
    .map((candidate) => candidate.trim().replace(/^W\//, ''))
    .some((candidate) => candidate === tag || candidate === '*')
}
