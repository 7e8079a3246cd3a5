/** What the admin is told of earlier versions, in the language of its reader. */
export interface VersionList {
  /** Latest first. */
  versions: VersionSummary[]
  /** To be given as `before` for the versions that are older still; null: there are none. */
  next: number | null
}

export interface VersionSummary {
  id: number
  action: VersionAction
  author: VersionAuthor
  /** An instant: `2026-11-26T03:00:00.000Z`. */
  keptAt: string
  /** What differs from the version before; null: there is none before. */
  differences: Difference[] | null
}

export type VersionAction =
  | 'published'
  | 'saved'
  | 'unpublished'
  | 'discarded'
  | 'deleted'
  | 'restored'
  | 'replaced'

export interface VersionAuthor {
  kind: 'user' | 'token' | 'system'
  /** null: the system. */
  name: string | null
}

/** One version with all that stands in it. */
export interface VersionView extends VersionSummary {
  title: string
  content: DescribedField[]
  /** Whether visitors see at once what is brought back: its type has no drafts. */
  isLive: boolean
  /** Whether it was public, so that its reader may put it on the site again at once. */
  mayPublish: boolean
  /** Where it can be seen on the site, for a day; null: its type has no pages there. */
  siteLink: string | null
}

export interface DescribedField {
  /** The labels that lead to it: `Sections › 2. Text › Text`. */
  field: string
  /** A paragraph each. */
  lines: string[]
}

export interface Difference {
  /** The labels that lead to it: `Sections › 2. Text › Text`. */
  field: string
  /** "Text changed: +12 −3 words". */
  summary: string
  /** Where long texts differ. */
  passages: Passage[]
}

/** Words that were exchanged, with a few that stand around them. */
export interface Passage {
  before: string
  removed: string
  added: string
  after: string
}

/** What came of bringing a version back. */
export interface Restored {
  documentId: string
  /** What the version names and is no more, so that it was left out. */
  dropped: Dropped[]
}

export interface Dropped {
  field: string
  title: string
}

export interface DeletedList {
  /** Latest first. */
  documents: DeletedDocument[]
}

export interface DeletedDocument {
  /** Of its last version. */
  id: number
  type: string
  /** Whether visitors see at once what is brought back: its type has no drafts. */
  isLive: boolean
  /** Its id, which it keeps. */
  document: string
  typeName: string
  title: string
  languages: string[]
  author: VersionAuthor
  /** An instant. */
  deletedAt: string
  /** Whether it was public, so that its reader may put it on the site again at once. */
  mayPublish: boolean
  /** Whether it is about a person whom its reader may take out of all that is kept. */
  mayWithdraw: boolean
  /** Where it can be seen on the site, for a day; null: its type has no pages there. */
  siteLink: string | null
}
