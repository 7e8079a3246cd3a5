import type { FormKind } from '../../../contract'
import type { EditedKind } from '../../../mailTexts'

/** A mail's subject and plain text. */
export interface MailText {
  subject: string
  text: string
}

/** What people are told has happened to a date, or to all dates of a meeting. */
export const dateNews = ['cancelled', 'postponed', 'gone', 'moved', 'changed', 'back'] as const
export type DateNews = (typeof dateNews)[number]

/** Forms whose address is asked to be confirmed. */
export type ConfirmedForm = Exclude<FormKind, 'my-data'>

/** What the branch's mails say where no editor has written something else. */
export interface MailWords {
  texts: Record<Exclude<EditedKind, 'confirm' | 'welcome'>, MailText>
  /** By the form that was sent. */
  confirm: Record<ConfirmedForm, MailText>
  welcome: Record<'sign-up' | 'remind', MailText>
  /** That somebody gets letters as well, and where they choose what these are about and end them. */
  lettersFollow: (link: string) => string
  /** Nothing is held about the address. */
  nothingHeld: MailText
  /** Behind a date that is full. */
  onWaitingList: string
  /** A date that was off takes place after all. */
  back: MailText
  /** Several dates or meetings have changed at once. */
  together: MailText
  /** What is said of each of them. */
  dateTogether: { off: string; moved: string; back: string }
  /** What somebody asked for, after "You want to". */
  what: {
    signUp: (branch: string) => string
    ask: (branch: string) => string
    attend: (meeting: string, date: string) => string
    attendAll: (meeting: string) => string
    /** @param date empty: each date */
    remind: (meeting: string, date: string) => string
  }
  /** That the link to join comes by a mail of its own. */
  joinLinkFollows: (hours: number) => string
  /** The same where it is so soon, or has begun. */
  joinLinkAtOnce: string
  /** After the title of a meeting. */
  change: Record<DateNews, string>
  /** In the place of a date's words where all dates are meant. */
  allDates: string
  noNextDate: string
  attending: (count: number) => string
  entries: Record<FormKind, (count: number) => string>
  /** At the end of each mail to a person. */
  foot: (unsubscribe: string, myData: string) => string
  /** The same of a mail about several things that somebody asked for, each on a line of its own. */
  footTogether: (wanted: string, myData: string) => string
  /** @param what see `what` */
  wanted: (what: string, unsubscribe: string) => string
  /** At the end of each mail about what the branch sends by itself. */
  sender: (branch: string, site: string) => string
  /** What an answer to somebody begins with as its subject; empty: they wrote of no meeting, or it is gone. */
  answerTo: Record<FormKind, (branch: string, meeting: string) => string>
  /** An editor's text names something in braces that there is not. */
  unknownName: (name: string, known: string) => string
}
