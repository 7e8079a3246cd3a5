import type { FormKind, LettersEvery, Locale } from '../../contract'
import type { SavedAnswer } from '../savedAnswers'

/** `waiting`: confirmed, and on the waiting list of a date that is full. */
export type EntryState = 'unconfirmed' | 'confirmed' | 'waiting'

/** Which entries somebody asks for: the body of the list and of the export. */
export interface EntryFilters {
  kind: FormKind | null
  state: EntryState | null
  handled: boolean | null
  /** True: only those by which somebody gets letters. */
  letters: true | null
  /** documentId. */
  interest: string | null
  /** documentId. */
  meeting: string | null
  /** Local date on which the rule put it. */
  date: string | null
  /** documentId of the group or person to whom it was written. */
  receiver: string | null
  /** Whose entries; as a whole, since nothing else of it can be looked for. */
  address: string | null
}

export interface EntryList {
  /** Newest first. */
  entries: EntryView[]
  total: number
  /** From 1. */
  page: number
  pages: number
  /** How many that nobody has confirmed yet the other filters leave. */
  unconfirmed: number
  /** Of the one date that the filters name; null: they name none, or it is of no public meeting. */
  room: DateRoom | null
}

/** What one may do on this page, beside reading. */
export interface EntryRights {
  mayAnswer: boolean
  mayDelete: boolean
  mayExport: boolean
  /** Whether the log of deletions and exports is theirs to see. */
  mayReadLog: boolean
}

export interface EntryView {
  id: number
  kind: FormKind
  state: EntryState
  /** In which it was written, and in which it is answered. */
  language: Locale
  /** ISO 8601 instants. */
  sentAt: string
  confirmedAt: string | null
  /** When it is deleted unless it is confirmed; ISO 8601 instant; null: it is confirmed. */
  endsAt: string | null
  handledAt: string | null
  /** The name of whoever handled it. */
  handledBy: string | null
  /** Null: its key is gone, see docs/operating.md. */
  opened: {
    email: string
    name: string | null
    message: string | null
    accessNeeds: string | null
  } | null
  /** Names. */
  interests: string[]
  /** Null: they asked for no letters, or have ended them. */
  letters: EntryLetters | null
  meeting: EntryMeeting | null
  /** Null: it was written to no group. */
  group: EntryReceiver | null
  /** Null: it was written to no person. */
  person: EntryReceiver | null
  consentText: string
  replies: EntryReply[]
  /** What an answer begins with as its subject, in the language of the entry. */
  replySubject: string
}

export interface EntryLetters {
  /** False while the address is not confirmed, takes no mail any more, or gets letters by a sign-up. */
  reads: boolean
  every: LettersEvery
  /** Titles of those whose letters they want; none: of all. */
  groups: string[]
  consentText: string
  /** How many mails came back from the address, of those after which letters end. */
  returned: number
  most: number
}

export interface EntryMeeting {
  documentId: string
  /** Null: it is not on the site any more. */
  title: string | null
  /** In words; null: it is about all dates. */
  date: string | null
}

/** The group or the person to whom a message was written. */
export interface EntryReceiver {
  documentId: string
  /** Null: the site does not show it any more. */
  title: string | null
}

export interface EntryReply {
  state: 'waiting' | 'sent' | 'failed'
  /** When it was sent or will be tried; ISO 8601 instant. */
  at: string
  /** Null: it was written before answers were kept, or its key is gone. */
  kept: {
    subject: string
    text: string
    /** When it was written; ISO 8601 instant. */
    writtenAt: string
    /** The name of whoever wrote it; null: their account is gone. */
    by: string | null
  } | null
}

/** What the filters choose from. */
export interface EntryChoices {
  rights: EntryRights
  interests: { id: string; name: string }[]
  /** Those that entries are about. */
  meetings: { id: string; title: string; dates: { date: string; words: string }[] }[]
  /** Groups and people to whom entries were written, by name. */
  receivers: { id: string; title: string }[]
  /** Null: the branch writes none. */
  letters: LettersState | null
}

export interface LettersState {
  /** How many people get them. */
  readers: number
  /** How many signed up before there were letters and were not asked yet. */
  toAsk: number
}

export interface EntryReplyText {
  subject: string
  text: string
  /** Names this reply: sent again with the same name, it is one mail all the same. */
  name: string
  /**
   * How many answers were known to whoever wrote it. Where there are more the reply is refused, and
   * `details.answers` says how many.
   */
  seen: number
}

/** Texts that are used often, for whoever may answer. */
export interface SavedAnswers {
  answers: SavedAnswer[]
}

/** How many entries were changed or deleted. */
export interface EntryCount {
  count: number
}

export interface EntryExport {
  fileName: string
  /** RFC 4180, with a byte order mark. */
  csv: string
  count: number
}

/** What the admin's Home says of entries and of dates that wait for their organizers. */
export interface EntryNews {
  /** Confirmed, and handled by nobody yet; kinds of which there are none are left out. */
  fresh: { kind: FormKind; count: number }[]
  /** How many wait for whoever wrote them to confirm. */
  unconfirmed: number
  unanswered: UnansweredDate[]
}

export interface UnansweredDate {
  meeting: string
  title: string
  words: string
  /** ISO 8601 instant. */
  askedAt: string
}

/** Who comes to the next dates of a meeting. */
export interface MeetingAttendance {
  dates: DateAttendance[]
}

export interface DateRoom {
  /** How many will be there, and have a place. */
  attending: number
  /** How many places there are; null: as many as are wanted. */
  places: number | null
  /** How many wait for a place. */
  waiting: number
}

export interface DateAttendance extends DateRoom {
  originalDate: string
  words: string
  isCancelled: boolean
  /** How many said so, of it or of all dates, and did not confirm their address yet. */
  unconfirmed: number
  /** How many of those who will be there need something to take part. */
  withAccessNeeds: number
  /** What the organizer said; null: was not asked. */
  organizer: 'asked' | 'confirmed' | 'cancelled' | 'moved' | null
}

export interface PrivacyLog {
  /** Newest first. */
  rows: PrivacyLogRow[]
}

export interface PrivacyLogRow {
  id: number
  /** ISO 8601 instant. */
  at: string
  what: 'expired' | 'withdrawn' | 'deleted' | 'exported'
  kind: FormKind | null
  count: number
  /** The name of whoever did it; null: nobody in the admin. */
  who: string | null
  /** Whether one address was looked for, which is not told. */
  ofOneAddress: boolean
}
