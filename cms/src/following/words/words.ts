/** What is said of calendars that are followed, in the language of whoever reads it. */
export interface FollowingWords {
  /** Why one can't be followed, or not at the moment: a sentence, and what would be right. */
  problems: {
    'no-address': string
    credentials: string
    private: string
    'unknown-name': string
    'too-slow': string
    shut: string
    untrusted: string
    unreachable: string
    password: string
    'not-there': string
    refused: string
    'too-large': string
    'too-many': string
    'too-much': string
    'no-calendar': string
    unreadable: string
    'lost-key': string
    fault: string
  }
  noName: string
  noNumber: (most: number) => string
  tooManyCalendars: (most: number) => string
  busy: string
  answeredBefore: string
  decidedBefore: string
  unfinished: string
  /** Of a meeting. */
  parts: {
    title: string
    when: string
    dates: string
    ownWords: string
    where: string
    status: string
    text: string
  }
}

export type LookProblem = keyof FollowingWords['problems']
