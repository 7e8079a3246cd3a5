/** What letters say by themselves, and what the desk is told about them. */
export interface LetterWords {
  /** What a new one is called. */
  subject: (branch: string) => string
  dates: string
  noDates: string
  cancelled: string
  postponed: string
  allDates: string
  calendar: string
  kinds: Record<'article' | 'position', string>
  /** What a link leads to that anybody can open, with the letter on the site. */
  onSite: string
  /** What a link leads to that ends letters, and by which their subjects are chosen. */
  preferences: string
  /** Why somebody gets it. */
  why: (branch: string) => string
  /** In front of the subject of a test. */
  test: string
  greeting: string

  // What is said at a field, or of the whole
  off: string
  noMail: string
  gone: string
  notDraft: string
  changedMeanwhile: string
  noSubject: string
  longSubject: (most: number) => string
  longWords: (most: number) => string
  manyItems: (most: number) => string
  badWeeks: (most: number) => string
  nothingInIt: string
  tooLarge: (kilobytes: number) => string
  nobodyAsked: string
  /** @param wanting how many want letters at all */
  nobodyChosen: (wanting: number) => string
  pastHour: string
  farHour: string
  wrongHour: string
  notSent: string
  notKept: string
  notSending: string
  notStopped: string
}
