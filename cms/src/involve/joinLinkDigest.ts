import { createHash } from 'node:crypto'

/** By which one link to join is told from another one that a date had before; it can't be read back. */
export function joinLinkDigest(link: string): string {
  return createHash('sha256').update(link).digest('base64url').slice(0, 8)
}
