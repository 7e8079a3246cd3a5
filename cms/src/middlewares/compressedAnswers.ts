import { Stream } from 'node:stream'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context, Next } from 'koa'

/** What is shorter fits into one packet on the line either way, in bytes. */
const shortest = 1_024

/** 67 kB become 9 in half a millisecond; 8, the best of what is quick enough for files, takes twenty times as long. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** What strangers write stands in these answers beside what others wrote in confidence. */
const withStrangersWords = /^\/(?:involve|security-log|branchline\/following)(?:\/|$)/i

/**
 * Compresses the JSON that the desk asks for: what all types are made of has 67 kB, which takes a third
 * of a second on a slow phone. It is done at once and not as a stream, which ends later on a busy machine.
 *
 * The length of what is compressed can tell a secret to whoever chooses what stands beside it and sees
 * the line (CRIME, BREACH). Nobody can do so here: only requests with the key of an account are answered
 * in this way, a browser sends that by itself to nobody, and another site's page has no way to it (as it
 * has to a cookie or a password of HTTP). Answers that hold the words of strangers are left as they are,
 * and so is whatever the web server asks for, which stands beside the cms.
 */
export default () => async (ctx: Context, next: Next) => {
  await next()
  if (!isForDesk(ctx)) return
  ctx.vary('Accept-Encoding')
  const body: unknown = ctx.body
  if (!isJson(body) || !ctx.response.is('json')) return
  const encoding = encodingFor(ctx)
  if (encoding === null) return
  // As Koa would write it.
  const text = JSON.stringify(body)
  if (Buffer.byteLength(text) < shortest) return
  ctx.body = encoding === 'br' ? brotliCompressSync(text, brotli) : gzipSync(text)
  ctx.set('Content-Encoding', encoding)
}

function isForDesk(ctx: Context): boolean {
  return (
    ctx.get('Authorization').startsWith('Bearer ') &&
    !ctx.path.toLowerCase().startsWith('/api/') &&
    !withStrangersWords.test(ctx.path)
  )
}

/** Whether Koa writes it as JSON. */
function isJson(body: unknown): body is object {
  return (
    typeof body === 'object' &&
    body !== null &&
    !Buffer.isBuffer(body) &&
    !(body instanceof Stream) &&
    !(body instanceof Blob) &&
    !(body instanceof ReadableStream) &&
    !(body instanceof Response)
  )
}

function encodingFor(ctx: Context): 'br' | 'gzip' | null {
  // Each by itself: of both the one would be chosen that stands first in the request.
  if (ctx.acceptsEncodings('br') === 'br') return 'br'
  return ctx.acceptsEncodings('gzip') === 'gzip' ? 'gzip' : null
}
