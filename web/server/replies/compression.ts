import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Content encodings that are offered, best first. */
export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

// What is kept is sent many times: a fifteenth less on the line is worth a third more work. The work for
// what is sent once is a visitor's waiting.
const brotliQuality = { once: 5, kept: 10 }

/** The best encoding that an `Accept-Encoding` header allows (RFC 9110, section 12.5.3). */
export function acceptedEncoding(header: string | undefined): Encoding | null {
  const weights = new Map<string, number>()
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(name, weight === undefined ? 1 : Number(weight))
  }
  const accepts = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  return encodings.find(accepts) ?? null
}

/** @param isKept false: it is sent to one visitor, once */
export async function compress(
  content: Buffer,
  encoding: Encoding,
  isKept: boolean,
): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(content)
  return brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: isKept ? brotliQuality.kept : brotliQuality.once,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  })
}
