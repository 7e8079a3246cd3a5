import type { MiddlewareHandler } from 'hono'

const nothing = "default-src 'none'; frame-ancestors 'none'"

/** For files that somebody uploaded: a document among them can show itself and do nothing. */
export const uploadPolicy =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; " +
  "object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** For drawings: the same, and a page of its own would be nobody's. */
export const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Of what stands inside a document: the only scripts and styles there that may work. */
export interface InlineHashes {
  scripts: string[]
  styles: string[]
}

/** For pages: everything from this host, no script or style but ours, no injection sink. */
export function pagePolicy({ scripts, styles }: InlineHashes): string {
  const ours = (hashes: string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ')
  return [
    "default-src 'none'",
    `script-src ${ours(scripts)}`,
    `style-src ${ours(styles)}`,
    "img-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // Vue's own, and that by which the service worker's address is said.
    'trusted-types vue offline',
  ].join('; ')
}

/** For pages that run nothing. */
export function stillPolicy(styles: string[]): string {
  return pagePolicy({ scripts: [], styles })
    .replace("script-src 'self'; ", '')
    .replace("manifest-src 'self'; connect-src 'self'; worker-src 'self'; ", '')
}

/** For the service worker, which fetches what it keeps and does nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'"

/** For what other sites show in a frame: it runs nothing, asks for nothing and has one sheet. */
export function embedPolicy(style: string): string {
  return [
    "default-src 'none'",
    `style-src '${style}'`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ')
}

const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

/** What every answer says; one that has its own policy keeps that. */
export function securityHeaders(siteUrl: string): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Security-Policy': nothing,
    ...(siteUrl.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
  }
}

/** What pages say besides: it is about documents, and files would only be heavier by it. */
export const documentHeaders = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': unused,
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Says all this on answers that do not say it themselves. */
export function securing(siteUrl: string): MiddlewareHandler {
  const everywhere = Object.entries(securityHeaders(siteUrl))
  const inDocuments = Object.entries(documentHeaders)
  return async (context, next) => {
    await next()
    const { headers } = context.res
    const isDocument = headers.get('Content-Type')?.startsWith('text/html') ?? false
    for (const [name, value] of isDocument ? [...everywhere, ...inDocuments] : everywhere) {
      if (!headers.has(name)) headers.set(name, value)
    }
  }
}
