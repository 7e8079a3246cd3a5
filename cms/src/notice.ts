/**
 * Each kind of notice with its facts. What the admin says about it are `notice.<kind>`, a heading, and
 * `notice.<kind>.remedy` among its words, in which the facts are named in braces.
 */
export interface NoticeFacts {
  'disk-filling': {
    /** On the disk that is meant. */
    folder: string
    /** Megabytes. */
    free: number
  }
  'ended-unexpectedly': {
    /** Within a week. */
    times: number
    /** When it was started again last, ms since the epoch. */
    at: number
  }
  'domain-slowed': {
    /** Mails that wait because of it. */
    waiting: number
    /** Addresses of a domain that are written to at once. */
    atOnce: number
  }
}

export type NoticeKind = keyof NoticeFacts
export type Notice = {
  [Kind in NoticeKind]: { kind: Kind; facts: NoticeFacts[Kind] }
}[NoticeKind]
