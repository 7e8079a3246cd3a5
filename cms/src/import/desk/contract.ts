import type { Outcome, WrittenDocument } from '../report'

export const importFormats = ['calendar', 'WordPress'] as const
export type ImportFormat = (typeof importFormats)[number]

/** What becomes of WordPress's posts. */
export const postChoices = ['news', 'positions', 'pages', 'skip'] as const
export type PostChoice = (typeof postChoices)[number]

/**
 * Where an import at the desk is:
 *
 * - `looking`: the file is read, to say what would become of it
 * - `looked`: that is said, and whoever sent it decides
 * - `running`: it comes in
 * - `done`, `stopped` by somebody, `interrupted` since the cms ended, `failed`
 */
export const importStates = [
  'looking',
  'looked',
  'running',
  'done',
  'stopped',
  'interrupted',
  'failed',
] as const
export type ImportState = (typeof importStates)[number]

/** One of several in a list. */
export interface ImportHead {
  id: number
  state: ImportState
  /** Of the file, as it was sent. */
  name: string
  format: ImportFormat
  /** Who brings it in. */
  who: string
  /** Whether that is the reader. */
  isOwn: boolean
  /** ISO 8601 instants. */
  begunAt: string
  endedAt: string | null
}

/** How far it is. */
export interface ImportProgress {
  /** In the reader's language: `Meetings`. */
  of: string
  done: number
  all: number
}

/** A document that was made or brought up to date, as its reader calls it. */
export interface WrittenInWords extends Omit<WrittenDocument, 'subject'> {
  subject: string
}

export interface NamedInWords {
  kind: string
  outcome: Outcome
  count: number
  subjects: string[]
}

/** A report in its reader's language. */
export interface ReportInWords {
  counts: { kind: string; all: number; outcomes: { outcome: Outcome; said: string }[] }[]
  /** What becomes of what, by name: the first of each kind and outcome, and how many they are. */
  named: NamedInWords[]
  notes: { subject: string; texts: string[] }[]
  written: WrittenInWords[]
  /** All of it, to be kept as a file. */
  text: string
}

export interface ImportView extends ImportHead {
  progress: ImportProgress | null
  /** Of the look, or of what came in; null: there is none yet. */
  report: ReportInWords | null
  /** Why it failed, in the reader's language; null: it did not. */
  problem: string | null
  posts: PostChoice
  /** Whether WordPress's pictures are fetched from where the site was. */
  pictures: boolean
  /** Whether the file holds posts. */
  hasPosts: boolean
  /** Whether its file is kept, so that it can be brought in, or gone on with. */
  isKept: boolean
}

export interface ImportsOverview {
  /** What the reader may bring in. */
  formats: ImportFormat[]
  largestMegabytes: number
  /** The newest first. */
  imports: ImportHead[]
}
