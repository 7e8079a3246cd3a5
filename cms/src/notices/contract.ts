import type { LookProblem } from '../following/words/words'
import type { GraveKind } from '../securityLog/contract'

/** Each kind of what can't wait, with its facts. What is said of it stands among the words. */
export interface NoticeFacts {
  'disk-filling': {
    /** On the disk that is meant. */
    folder: string
    /** Megabytes. */
    free: number
    /** Percent. */
    full: number
    /** Then there is no time left to get a larger one. */
    isAlmostFull: boolean
  }
  'ended-unexpectedly': {
    /** Within a week. */
    times: number
    /** When it was started again last, ms since the epoch. */
    at: number
  }
  'backup-old': {
    /** When the last one was made, ms since the epoch. */
    at: number
  }
  'backup-untried': {
    /** When one was brought back last, ms since the epoch; null: never, as far as the site knows. */
    at: number | null
  }
  'zones-aged': {
    /** The day of the release of the time zone data, as a local date. */
    released: string
  }
  'one-administrator': {
    /** By which they log in. */
    email: string
  }
  'nobody-logs-in': {
    /** When somebody logged in last, ms since the epoch. */
    since: number
  }
  'nobody-logged-in': {
    /** When somebody logged in before, and then again, ms since the epoch. */
    from: number
    to: number
  }
  'certificate-ending': {
    /** Name, with its port where that is not 443. */
    host: string
    /** When it ends, ms since the epoch. */
    at: number
    isOver: boolean
  }
  'plan-failed': {
    /** Of the document; empty: it has none. */
    title: string
    action: 'publish' | 'unpublish'
    /** When it was to be done, ms since the epoch. */
    at: number
    /** Why it could not be, in the words of the cms; null: for no reason that an editor could mend. */
    problem: string | null
  }
  'mails-waiting': {
    /** Mails that were tried in vain for hours. */
    waiting: number
  }
  'mails-given-up': {
    /** Mails that were given up within a day. */
    givenUp: number
  }
  'returns-unread': {
    /** Host and port of the mailbox to which mails come back. */
    place: string
    /** ms since the epoch. */
    since: number
    problem: 'unreachable' | 'refused' | 'folder'
  }
  'domain-slowed': {
    /** Mails that wait because of it. */
    waiting: number
    /** Addresses of a domain that are written to at once. */
    atOnce: number
  }
  'calendar-gone': {
    /** Of the followed calendar. */
    code: string
    name: string
    /** How many of its coming events are gone at once. */
    gone: number
    of: number
  }
  'calendar-failing': {
    name: string
    /** ms since the epoch. */
    since: number
    problem: LookProblem
  }
  'calendar-waiting': {
    name: string
    /** Meetings that came from there and were never published. */
    drafts: number
    /** What somebody has to decide. */
    decisions: number
  }
  'grave-event': {
    /** What the security log has. */
    of: GraveKind
    /** The last one last; `at` in ms since the epoch. */
    events: { id: number; at: number }[]
  }
}

export type NoticeKind = keyof NoticeFacts
export type Notice = {
  [Kind in NoticeKind]: { kind: Kind; facts: NoticeFacts[Kind] }
}[NoticeKind]

/** In the language of whoever reads it. */
export type ToldNotice = Notice & {
  title: string
  /** What it means, and what to do. */
  remedy: string
  /** It can wait: of what somebody has read, one line is left to them. */
  isPatient: boolean
}
