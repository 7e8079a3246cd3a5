/** The cms answered that there is no such public content. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The cms did not answer, or not in a way that can be understood. */
export class CmsUnavailable extends Error {
  override name = 'CmsUnavailable'
}

/** The content that was asked for stands at another address. */
export class Moved extends Error {
  override name = 'Moved'

  /** @param to a root-relative address of the site, or an absolute URL */
  constructor(
    readonly to: string,
    readonly permanent: boolean,
  ) {
    super(`Moved to ${to}`)
  }
}
