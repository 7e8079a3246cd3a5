import type { FormKind } from '../../contract'
import type { MailKind } from '../../mailKinds'
import type { DateNews } from './words/words'

/** What is sealed with a mail of each kind; all else is read when it is sent. */
export interface About extends Record<MailKind, Record<string, string>> {
  /** `kind`: of the form. */
  confirm: { kind: FormKind }
  welcome: Record<string, never>
  lettersQuestion: Record<string, never>
  attending: Record<string, never>
  waiting: Record<string, never>
  movedUp: Record<string, never>
  /** `link`: digest of the link that it brings. */
  joinLink: { date: string; link: string }
  reminder: { date: string }
  /** `together`: a list of `NewsTogether` as JSON, the mail's own entry among them; left out: it is alone. */
  dateCancelled: DateNewsAbout
  dateMoved: DateNewsAbout
  myData: Record<string, never>
  /** Instants between which they were confirmed; `entry`: only the one with that code. */
  newEntries: { from: string; to: string } | { entry: string }
  /** documentId and local date; `askedAs`: of the question that it puts. */
  dateQuestion: { meeting: string; date: string; askedAs: string }
  reply: { subject: string; text: string }
  /** By its code. */
  letter: { letter: string }
  letterTest: { letter: string }
}

/** As it was when it was decided: the meeting may be gone when the mail is sent. */
export interface DateNewsAbout extends Record<string, string> {
  news: DateNews
  title: string
  /** Local date on which the rule put it; empty: it is about all dates. */
  date: string
  /** When it was to be, in words of the entry's language; empty: of no single date. */
  before: string
  /** What the date was after the change; a mail about what has changed again is not sent. */
  state: string
  /** Of all dates: the local date of the next one; empty: there is none. */
  next: string
  /** Of all dates: what visitors are told of each that has changed; empty: nothing, or not the same. */
  note: string
}

/** What the same change means to the other entries of somebody: all of it is told in one mail. */
export interface NewsTogether {
  /** Code. */
  entry: string
  about: DateNewsAbout
}
