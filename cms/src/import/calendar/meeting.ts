import type { DateChange, Recurrence } from '../../calendar/plan'
import type { ImportedText } from '../blocks'
import type { Remark } from '../words/facts'

/** A place as a calendar file names it. */
export interface ImportedVenue {
  name: string
  streetAddress: string | null
  latitude: number | null
  longitude: number | null
}

/** One date that differs from its series. */
export interface ImportedChange extends DateChange {
  newPlace: ImportedVenue | null
}

/** Words that one date has of its own; what it leaves out is its meeting's. */
export interface ImportedSpecialDate {
  /** The local date by the rule. */
  originalDate: string
  title: string | null
  body: ImportedText | null
}

/** Other times, or another place, of a series from one of its dates on. */
export interface ImportedPhase {
  /** The local date. */
  from: string
  startTime: string | null
  endTime: string | null
  daysLater: number
  /** Null: as before. */
  place: ImportedVenue | null
}

/** A meeting as a calendar file tells it, in the terms of the cms. */
export interface ImportedMeeting {
  uid: string
  title: string
  firstDate: string
  allDay: boolean
  startTime: string | null
  endTime: string | null
  daysLater: number
  /** IANA name; null: the site's. */
  timeZone: string | null
  recurrence: Recurrence | null
  /** Local dates beside its rule; left out where there are none, as before there could be some. */
  furtherDates?: string[]
  /** In order; left out where there are none. */
  phases?: ImportedPhase[]
  isCancelled: boolean
  place: ImportedVenue | null
  joinLink: string | null
  body: ImportedText
  changes: ImportedChange[]
  /** In order of their dates; left out where there are none. */
  specialDates?: ImportedSpecialDate[]
  /** What could not be carried. */
  losses: Remark[]
}
