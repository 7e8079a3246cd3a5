import type { Locale } from '../contract'

/** What the admin is told of a document's schedule, in the language of its reader. */
export interface ScheduleView {
  /** The zone of what is typed, in words: "Pacific Time (Los Angeles)". */
  zone: string
  /** Whether the reader may plan in the language that they asked for. */
  mayChange: boolean
  /** The same of all languages in which it is written. */
  mayChangeAll: boolean
  /** In which the document is written. */
  languages: Locale[]
  plans: PlanView[]
}

/** The plans for all documents of a type. */
export interface ScheduleList {
  plans: (PlanView & { document: string })[]
}

export interface PlanView {
  language: Locale
  action: PlannedAction
  /** Wall time, as it was typed: `2026-11-26T19:00`. */
  wallTime: string
  /** "Thursday, November 26, 2026 at 7:00 PM PST". */
  words: string
  /** Why it could not be done; null: it is still to come. */
  problem: string | null
}

export type PlannedAction = 'publish' | 'unpublish'

/** What somebody plans for a document; null: nothing. */
export interface ScheduleEntry {
  /** Wall times of the site: `2026-11-26T19:00`. */
  publishAt: string | null
  unpublishAt: string | null
  /** Also in the other languages in which it is written. */
  allLanguages: boolean
}
