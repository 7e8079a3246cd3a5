/** How long browsers, and what stands between, may hold an answer (RFC 9111), by what it is. */
export const caching = {
  /** It changes with the content: whoever holds it asks each time whether it is still so. */
  content: 'no-cache',
  /**
   * A CDN that is told to hold pages has them for so long without asking (`CDN-Cache-Control`, RFC 9213):
   * what was taken back is gone from it half a minute after it is gone from here.
   */
  cdn: 'max-age=30',
  /** It is true for a moment, or one visitor's: nobody holds it. */
  moment: 'no-store',
  /** It is for whoever has the link, and never for a cache that others share. */
  secret: 'private, no-store',
  /**
   * It is named after what is in it, so that another one has another name. That others may hold these, too,
   * goes without saying, and each first visit brings half a dozen.
   */
  named: 'max-age=31536000, immutable',
  /** An editor, or the next release, can replace it under its name. */
  file: 'max-age=3600',
  /** Programs ask for it again and again. */
  list: 'max-age=300',
} as const
