import type { NewsEntry } from 'cms/contract'

/** What is said where letters that were sent are shown. */
export const words = {
  title: 'Letters',
  lead: 'What is new and what comes next, as we mail it to whoever wants it.',
  all: 'All letters',
  /** Of a year alone. */
  ofYear: (year: number) => `Letters of ${year}`,
  years: 'Years',
  none: 'There are no letters yet',
  kind: 'Letter',
  /** Above the dates that a letter told. */
  dates: 'Come along',
  noDates: 'When we wrote this, no dates were planned.',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  kinds: { article: 'News', position: 'What we stand for' } satisfies Record<
    NewsEntry['kind'],
    string
  >,
  /** Above what leads to the form by which one asks for letters. */
  getNext: 'Get the next one',
  get: 'Get our letters by email',
  asSent: 'This is what we sent on that day. Dates may have changed since.',
  neighbours: 'More letters',
  previous: 'Older',
  next: 'Newer',
}

export type LettersWords = typeof words
