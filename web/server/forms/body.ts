/** What was sent can't be read. */
export class BodyRefused extends Error {
  override name = 'BodyRefused'

  constructor(readonly status: 400 | 413 | 415) {
    super(`A body was refused with ${status}`)
  }
}

/** Bytes. */
const longestBody = 16 * 1024

/**
 * Reads what was sent.
 *
 * @param type the media type that it has to have
 * @throws BodyRefused when it has another, is too long, or is no UTF-8
 */
export async function readBody({ headers, body }: Request, type: string): Promise<string> {
  const given = headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  if (given !== type) throw new BodyRefused(415)
  if (Number(headers.get('Content-Length') ?? 0) > longestBody) throw new BodyRefused(413)
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  // A length need not be told beforehand.
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength
    if (length > longestBody) {
      await reader?.cancel()
      throw new BodyRefused(413)
    }
    chunks.push(part.value)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new BodyRefused(400)
  }
}
