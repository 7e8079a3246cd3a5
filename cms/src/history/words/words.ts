/** What there is to say about versions, in one language. */
export interface HistoryWords {
  from: (before: string, after: string) => string
  now: (after: string) => string
  gone: (before: string) => string
  textChanged: (added: number, removed: number) => string
  textAdded: (words: number) => string
  textRemoved: (words: number) => string
  formatting: string
  added: (what: string) => string
  removed: (what: string) => string
  /** A part with the first words in it. */
  beginning: (part: string, words: string) => string
  order: string
  yes: string
  no: string
  empty: string
  untitled: string
}
