import type { BegunUid, TypesThatAre } from '../content/types'
import type { Locale } from '../contract'
import type { ToldNotice } from '../notices/contract'
import type { ClosablePlace } from './closureContract'
import type { OwnWords, ReportedDate } from './contract'

/** What the admin's Home is told, in the language of its reader. */
export interface Home {
  /** What is wrong with the machine or its mail, for readers who can do something about it. */
  notices: ToldNotice[]
  /** What somebody should look after; kinds of which there is nothing are left out. */
  attention: Attention[]
  dates: ComingDate[]
  /** What people did, the latest first. */
  changes: RecentChange[]
  /** The types with pages of their own of which they have written anything. */
  written: TypesThatAre<'placed'>[]
  /** The types with pages of their own of which they may make new documents. */
  mayMake: BegunUid[]
  /** Whether they have changed a date, given one its own words, or closed a place. */
  hasChangedDates: boolean
  mayChangeDates: boolean
  /** The type with the announcement above every page; null: they may not change it. */
  announcedIn: string | null
  /** The places that they may say are closed. */
  mayClose: ClosablePlace[]
}

export type AttentionReason =
  | 'no-home-page'
  | 'no-place'
  | 'no-access'
  | 'broken-links'
  | 'changed'
  | 'draft'
  | 'untranslated'
  | 'outdated'

export interface Attention {
  reason: AttentionReason
  /** How many there are; `documents` holds the first of them. */
  total: number
  documents: DocumentInNeed[]
}

export interface DocumentInNeed extends DocumentAddress {
  title: string
  /** The date that it is about, in words. */
  date: string | null
}

/** Where a document is edited. */
export interface DocumentAddress {
  kind: 'collection-types' | 'single-types'
  uid: string
  documentId: string
  /** null: its type is not translated. */
  locale: Locale | null
}

export interface RecentChange extends DocumentAddress {
  /** What it is called; '' where a type has but one document. */
  title: string
  /** The name of whoever did it. */
  who: string
  /** ISO 8601 instant. */
  at: string
  /**
   * Deleted, and undone, which is said of the change of a date: it has no form any more. Brought in: as a
   * draft out of a file, and nobody has saved it since.
   */
  action: 'saved' | 'published' | 'deleted' | 'undone' | 'broughtIn'
}

/** What the admin's dialogs about dates choose from. */
export interface ComingDates {
  dates: DateToChoose[]
  mayChangeDates: boolean
  /** Whether they may give a date its own title and text. */
  mayTellDates: boolean
  /** Where a date can be instead; none for who may not change dates. */
  places: ClosablePlace[]
}

export interface ComingDate extends Omit<ReportedDate, 'state' | 'own'> {
  state: ReportedDate['state'] | 'postponed'
  /** Document id. */
  meeting: string
  title: string
  /** The name of the venue. */
  place: string | null
  /** When and where it is instead, as the form of a change has it; null: it is neither moved nor elsewhere. */
  moved: MovedDate | null
  /** Document id of the place where it is while its own is closed; null: it is not elsewhere for that. */
  elsewhere: string | null
}

/** '' is as always. The place is a document id. */
export interface MovedDate {
  newDate: string
  newStartTime: string
  newEndTime: string
  newVenue: string
}

export interface DateToChoose extends ComingDate {
  /** What it has of its own, drafts included; null: nothing, or the dates of all meetings were asked for. */
  own: OwnWords | null
}

/** By this “field” the list of meetings is sorted when the next date of each is meant. */
export const byNextDate = 'branchline-nextDate'

/** The next date of a meeting. */
export interface NextDate {
  words: string
  place: string | null
}

/** What lists show beside fields: by document id, of drafts too. */
export interface ListColumns {
  /** When published meetings take place next, in words, and where; null: at no place. */
  nextDates: Record<string, NextDate>
  /** Where pages are, or will be, on the site, with a first slash. */
  paths: Record<string, string>
}
