import { acceptedEncoding, compress } from './compression'
import { uploadPolicy } from './security'

const asked = ['accept', 'if-none-match', 'if-modified-since', 'range', 'if-range']
const answered = [
  'accept-ranges',
  'cache-control',
  'content-disposition',
  'content-length',
  'content-range',
  'content-revision',
  'content-type',
  'etag',
  'last-modified',
  'retry-after',
]

const patienceMs = 10_000

// What a browser may show by itself; anything else that was uploaded is for saving.
const showable = /^(image\/(avif|gif|jpeg|png|webp)|application\/pdf|audio\/|video\/)/

// Text that is worth compressing; pictures are already.
const compressible = /^(application\/json|text\/calendar)\b/

/**
 * Hands a GET or HEAD request for the cms's public data or files on to the cms at `cmsUrl`. Its
 * origin is fixed, no cookie or other header passes but those listed, and files stream. `address` is
 * the root-relative address there, when it is another than here.
 */
export async function passThrough(
  request: Request,
  cmsUrl: string,
  address?: string,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refusal(405, 'MethodNotAllowedError', 'Method not allowed', { Allow: 'GET, HEAD' })
  }
  const { pathname, search } = new URL(request.url)
  const slow = new AbortController()
  const timer = setTimeout(() => slow.abort(), patienceMs)
  let answer: Response
  try {
    answer = await fetch(cmsUrl + (address ?? pathname + search), {
      method: request.method,
      headers: chosen(request.headers, asked, { 'accept-encoding': 'identity' }),
      redirect: 'manual',
      signal: AbortSignal.any([slow.signal, request.signal]),
    })
  } catch {
    return unavailable()
  } finally {
    // Only the wait for the answer's beginning is bounded: a large file may take its time.
    clearTimeout(timer)
  }
  const headers = chosen(answer.headers, answered)
  // Fetch has unpacked it: the length that was announced is not the one that is passed on.
  if (answer.headers.has('content-encoding')) headers.delete('content-length')
  const type = headers.get('content-type') ?? ''
  if (pathname.startsWith('/uploads/')) {
    headers.set('Content-Security-Policy', uploadPolicy)
    headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
    // Not for ever: an editor can replace a file under its name.
    if (answer.ok) headers.set('Cache-Control', 'public, max-age=3600')
    if (answer.ok && !showable.test(type)) headers.set('Content-Disposition', 'attachment')
    return new Response(answer.body, { status: answer.status, headers })
  }
  headers.set('Vary', 'Accept-Encoding')
  const encoding = acceptedEncoding(request.headers.get('accept-encoding') ?? undefined)
  const isPressed = answer.status === 200 && request.method === 'GET' && compressible.test(type)
  if (!encoding || !isPressed) {
    return new Response(answer.body, { status: answer.status, headers })
  }
  let text: string
  try {
    text = await answer.text()
  } catch {
    return unavailable()
  }
  const content = await compress(text, encoding)
  headers.set('Content-Encoding', encoding)
  headers.set('Content-Length', String(content.byteLength))
  const tag = headers.get('etag')
  if (tag && !tag.startsWith('W/')) headers.set('ETag', `W/${tag}`)
  return new Response(new Uint8Array(content), { headers })
}

function unavailable(): Response {
  return refusal(503, 'ServiceUnavailableError', 'The cms does not answer', { 'Retry-After': '30' })
}

function chosen(from: Headers, names: string[], more: Record<string, string> = {}): Headers {
  const headers = new Headers(more)
  for (const name of names) {
    const value = from.get(name)
    if (value !== null) headers.set(name, value)
  }
  return headers
}

/** An error in the envelope that the cms itself uses. */
function refusal(
  status: number,
  name: string,
  message: string,
  headers: Record<string, string>,
): Response {
  return Response.json({ data: null, error: { status, name, message } }, { status, headers })
}
