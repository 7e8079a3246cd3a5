/** How long anybody may hold an answer (RFC 9111), by what it is. */
export const caching = {
  /** It changes with the content: whoever holds it asks each time whether it is still so. */
  content: 'no-cache',
  /** A file of its name may be replaced: as with content. */
  file: 'max-age=0',
  /** It is true for a moment, or one person's: nobody holds it. */
  moment: 'no-store',
  /** It is for whoever has the link, and never for a cache that others share. */
  secret: 'private, no-store',
} as const
