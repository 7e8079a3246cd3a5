import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Content encodings that are offered, best first. */
export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

// What is compressed is kept, and sent many times. The hardest but one takes half as long again.
const brotliQuality = 9
const hardBrotliQuality = 10

/**
 * A server may send ten segments of 1,460 bytes before it hears from the browser: what is a little
 * longer waits for another round.
 */
const firstFlight = 14_600
const littleLonger = firstFlight * 1.06

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

export async function compress(content: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(content)
  const pressed = await pressedBy(content, brotliQuality)
  const misses = pressed.byteLength > firstFlight && pressed.byteLength < littleLonger
  return misses ? pressedBy(content, hardBrotliQuality) : pressed
}

function pressedBy(content: Buffer, quality: number): Promise<Buffer> {
  return brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  })
}
