import type { ReportedDate } from './contract'

/** Some days of a place, as somebody has them in a form. */
export interface ClosureQuestion {
  /** Document id of the place. */
  venue: string
  /** Local dates, `YYYY-MM-DD`. */
  firstDay: string
  lastDay: string
}

/** What closed days mean to the dates there, as far as these are not over. */
export interface ClosureOutlook {
  /** Those of which they say what becomes. */
  dates: ClosedDate[]
  /** Those that are held there all the same, since somebody has said so of them. */
  staying: ClosedDate[]
  /** How many people have sent that they come, or want to be told, and are written to. */
  people: number
}

export interface ClosedDate extends Pick<ReportedDate, 'originalDate' | 'words' | 'change'> {
  /** Document id. */
  meeting: string
  title: string
}

/** Closed days of a place that are not over. */
export interface ComingClosure extends ClosureOutlook {
  /** Document id. */
  id: string
  /** "Dec 24, 2026 – Jan 2, 2027". */
  days: string
  /** The name of the other place; null: the dates are cancelled. */
  newVenue: string | null
  note: string | null
}

export interface ComingClosures {
  /** The soonest first. */
  closures: ComingClosure[]
  /** Where dates can be instead. */
  otherPlaces: ClosablePlace[]
  mayClose: boolean
}

/** A place as it is chosen from. */
export interface ClosablePlace {
  /** Document id. */
  id: string
  name: string
}
