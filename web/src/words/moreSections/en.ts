import type { SupportWay } from 'cms/contract'

/** What is said in sections that few pages have. */
export const words = {
  /** On the button where one supports the branch, and above it where nobody wrote a heading. */
  support: { donate: 'Donate', join: 'Join us' } satisfies Record<SupportWay, string>,
  /** Beside a link that leads to another site. */
  at: (host: string) => `at ${host}`,
  watchAt: (host: string) => `Watch at ${host}`,
  /** What comes of following that link. */
  opens: (host: string) => `This opens ${host}, which then learns that you watch.`,
  /** For a browser that can play no video. */
  save: 'Save the video',
  /** Names the captions in the player. */
  captions: 'Captions',
}

export type MoreSectionsWords = typeof words
