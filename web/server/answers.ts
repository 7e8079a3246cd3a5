/** What the routes answer with: a reply, as the visitor can take it, or why there is none. */
import type { Context } from 'hono'
import parseRange from 'range-parser'
import { caching } from './caching'
import type { NothingThere } from './cms/known'
import { apologies, plainPage, plainStyleHash } from './plainPage'
import { acceptedEncoding } from './replies/compression'
import { prepare, ready, type Reply } from './replies/reply'
import { pagePolicy } from './security'

/** Answers with a reply: compressed, in part, or not at all where the visitor has it. */
export async function respond(context: Context, reply: Reply): Promise<Response> {
  const { req } = context
  const encoding = acceptedEncoding(req.header('Accept-Encoding'))
  const range = req.header('Range')
  if (range !== undefined && reply.headers['Accept-Ranges'] === 'bytes' && req.method === 'GET') {
    const part = partOf(reply, range, req.header('If-Range'))
    if (part) return part
  }
  await prepare(reply, encoding)
  const asked = { method: req.method, encoding, ifNoneMatch: req.header('If-None-Match') }
  const sendable = ready(reply, asked)
  if (!sendable) throw new Error('A reply was not ready after it had been prepared')
  const { status, headers, body } = sendable
  return new Response(body && new Uint8Array(body), { status, headers })
}

/** One range of a file (RFC 9110, section 14.2); null: send all of it. */
function partOf(reply: Reply, range: string, ifRange: string | undefined): Response | null {
  const { body, headers, isCompressible } = reply
  if (isCompressible || (ifRange !== undefined && ifRange !== headers['ETag'])) return null
  const ranges = parseRange(body.byteLength, range)
  if (ranges === -1) {
    const contentRange = `bytes */${body.byteLength}`
    return new Response(null, { status: 416, headers: { 'Content-Range': contentRange } })
  }
  const [one, ...more] = ranges === -2 || ranges.type !== 'bytes' ? [] : ranges
  if (!one || more.length > 0) return null
  const part = body.subarray(one.start, one.end + 1)
  return new Response(new Uint8Array(part), {
    status: 206,
    headers: {
      ...headers,
      'Content-Range': `bytes ${one.start}-${one.end}/${body.byteLength}`,
      'Content-Length': String(part.byteLength),
    },
  })
}

export function redirect(context: Context, location: string, isPermanent: boolean): Response {
  // Editors can rename it back: a browser must not remember for good where it went.
  context.header('Cache-Control', caching.content)
  return context.redirect(location, isPermanent ? 301 : 302)
}

/** That nothing is there, in the words of the cms. */
export function nothing(context: Context, { status, body }: NothingThere): Response {
  context.header('Cache-Control', caching.content)
  context.header('Content-Type', 'application/json; charset=utf-8')
  return context.body(new Uint8Array(body), status)
}

export function refuseMethod(context: Context): Response {
  context.header('Allow', 'GET, HEAD')
  return refusal(context, 405, 'MethodNotAllowedError', 'Method not allowed')
}

/** An error in the envelope that the cms itself uses. */
export function refusal(
  context: Context,
  status: 400 | 403 | 404 | 405 | 413 | 415 | 500 | 503,
  name: string,
  message: string,
): Response {
  context.header('Cache-Control', caching.moment)
  return context.json({ data: null, error: { status, name, message } }, status)
}

/** A page in every language that needs nothing else. */
export function apologize(
  context: Context,
  what: keyof typeof apologies,
  status: 400 | 403 | 404 | 405 | 413 | 415 | 429 | 500 | 503,
): Response {
  context.header('Content-Security-Policy', pagePolicy({ scripts: [], styles: [plainStyleHash] }))
  context.header('Cache-Control', caching.moment)
  return context.html(plainPage(apologies[what]), status)
}
