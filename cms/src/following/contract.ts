import type { Remark } from '../import/words/facts'

/** What a meeting is made of, as far as a calendar file can say it: each part is followed by itself. */
export const parts = ['title', 'when', 'dates', 'ownWords', 'where', 'status', 'text'] as const
export type Part = (typeof parts)[number]

/** What a look at a calendar found, or would do. */
export interface Found {
  /** Events in the file that could be read. */
  events: number
  made: number
  changed: number
  /** Changed there and here: left as they stand here. */
  leftAlone: number
  /** Left out, and why. */
  over: number
  unreadable: number
  /** Meetings of this site, or of another calendar that is followed. */
  ours: number
  /** Brought in before, and deleted here since. */
  deleted: number
  /** New, but more than a day may bring: they come later. */
  later: number
  /** To be published at once, but more than a day may: they are on the next days. */
  tomorrow: number
}

/** All of a sudden much is gone: nothing is done before somebody says whether that is right. */
export interface Question {
  gone: number
  of: number
}

/** What an administrator chooses. */
export interface FollowingEntry {
  name: string
  address: string
  publishes: boolean
  mostADay: number
  isOn: boolean
}

export interface FollowingView {
  /** Whether the reader may add calendars and change them. */
  mayChange: boolean
  calendars: CalendarView[]
}

/** A calendar as it was read last, as a file. */
export interface CopyAnswer {
  fileName: string
  ics: string
}

/** A followed calendar for its reader. */
export interface CalendarView {
  id: string
  name: string
  /** Null: the reader is no administrator, and it may hold a secret. */
  address: string | null
  publishes: boolean
  mostADay: number
  isOn: boolean
  health: Health
  /** Of the last time that it could be read; null: it never could. */
  found: Found | null
  question: Question | null
  /** Drafts that came from there, and were never published. */
  waiting: WaitingMeeting[]
  waitingInAll: number
  /** What an editor has to decide. */
  decisions: Decision[]
  /** What could not be read, or not be carried, and why. */
  notes: Note[]
}

export interface Health {
  /** When it was looked at last, ms since the epoch; null: never. */
  lookedAt: number | null
  /** When its last good copy was fetched, ms since the epoch; null: there is none. */
  goodAt: number | null
  /** Since when it can't be read, ms since the epoch, and why; null: it can. */
  failing: { since: number; why: string } | null
  /** When it is looked at next, ms since the epoch; null: not by itself. */
  nextAt: number | null
}

export interface WaitingMeeting {
  /** Document id. */
  meeting: string
  title: string
  /** Local date. */
  firstDate: string
}

export interface Decision extends WaitingMeeting {
  id: number
  /** Gone there, or changed there and not taken over here. */
  kind: 'gone' | 'changed'
  /** What of it differs; of what is gone none. */
  parts: Part[]
  isPublic: boolean
}

/** In the language of its reader. */
export interface Note {
  /** The title of an event; empty: those that could not be read. */
  about: string
  texts: string[]
}

/** The same as it is kept. */
export interface KeptNote {
  about: string
  remarks: Remark[]
}

/** What an editor does about an event: cancels its meeting, deletes the draft, takes over, leaves it. */
export const decided = ['cancel', 'delete', 'take', 'keep'] as const
export type Decided = (typeof decided)[number]

/** What saving, or looking only, came to. */
export interface LookAnswer {
  found: Found | null
  question: Question | null
}
