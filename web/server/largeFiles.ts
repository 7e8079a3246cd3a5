import { uploadHeaders } from './doorReplies'

const asked = ['if-none-match', 'if-modified-since', 'range', 'if-range']
const answered = ['content-length', 'content-range', 'content-type', 'etag', 'last-modified']

const patienceMs = 2_000

/**
 * Streams a file that is too large to be held from the cms at `cmsUrl`; null when the cms does not
 * answer. No cookie or other header passes but those listed.
 */
export async function passFile(request: Request, cmsUrl: string): Promise<Response | null> {
  const { pathname } = new URL(request.url)
  const slow = new AbortController()
  const timer = setTimeout(() => slow.abort(), patienceMs)
  let answer: Response
  try {
    answer = await fetch(cmsUrl + pathname, {
      method: request.method,
      headers: chosen(request.headers, asked, { 'accept-encoding': 'identity' }),
      redirect: 'manual',
      signal: AbortSignal.any([slow.signal, request.signal]),
    })
  } catch {
    return null
  } finally {
    // Only the wait for the answer's beginning is bounded: a large file may take its time.
    clearTimeout(timer)
  }
  if (answer.status >= 500) {
    await answer.body?.cancel()
    return null
  }
  const type = answer.headers.get('content-type') ?? ''
  const headers = chosen(answer.headers, answered, answer.ok ? uploadHeaders(type) : {})
  return new Response(answer.body, { status: answer.status, headers })
}

function chosen(from: Headers, names: string[], more: Record<string, string> = {}): Headers {
  const headers = new Headers(more)
  for (const name of names) {
    const value = from.get(name)
    if (value !== null) headers.set(name, value)
  }
  return headers
}
