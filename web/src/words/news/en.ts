import type { ArticleKind } from 'cms/contract'

/** What is said where news is shown. */
export const words = {
  title: 'News',
  lead: 'What we say, what happened, and what is to come.',
  all: 'All news',
  /** Of a year alone. */
  ofYear: (year: number) => `News of ${year}`,
  years: 'Years',
  none: 'There is no news yet',
  kinds: {
    statement: 'Statement',
    report: 'Report',
    announcement: 'Announcement',
  } satisfies Record<ArticleKind, string>,
  /** Of something in several parts. */
  part: (number: number, all: number) => `Part ${number} of ${all}`,
  parts: 'All parts',
  /** Names the links to what a piece of news is about. */
  about: 'What this is about',
  /** Names the link to the group that wrote it. */
  by: 'Written by',
  /** What appeared before and after. */
  neighbours: 'More news',
  previous: 'Older',
  next: 'Newer',
}

export type NewsWords = typeof words
