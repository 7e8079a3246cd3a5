import type { Shown } from '../shown'

/** Where the web server tells what phones keep without its having been opened, in one language. */
export const aheadAddress = (locale: string): string => `/kept.json?locale=${locale}`

/** What stands there. */
export interface KeptAhead {
  /**
   * Root-relative: all that renders what may be kept. The first is what every page of this release runs,
   * by which the release is known.
   */
  files: string[]
  /** The document around what is kept, with its headers. */
  document: { html: string; headers: Record<string, string> }
  /** What is the same for all pages: of `FirstData`. */
  common: Pick<Shown, 'locale' | 'site'> & { siteUrl: string; asOf: string | null; now: string }
  /** By their addresses; last, at `aheadAddress`, what is shown in place of what is not kept. */
  pages: ({ address: string } & Pick<Shown, 'screen' | 'title' | 'paths'>)[]
}
