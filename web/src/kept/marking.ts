/**
 * By this header of a document the web server says that a phone may keep it, and as which address: what
 * does not say which page is meant is left out of that.
 */
export const keepAs = 'Keep-As'

/** The root-relative address as which a document is to be kept; null: it must not be. */
export function addressToKeep({ status, type, headers }: Response): string | null {
  const isPrivate = /\b(no-store|private)\b/.test(headers.get('Cache-Control') ?? '')
  return status === 200 && type === 'basic' && !isPrivate ? headers.get(keepAs) : null
}
