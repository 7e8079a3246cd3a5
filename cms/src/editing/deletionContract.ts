import type { Locale } from '../contract'
import type { ReportedLink } from '../checks/reportedLink'

/** How something can be taken away. */
export type Removal = 'delete' | 'unpublish'

/** What is asked before something is deleted, or taken off the site. */
export interface DeletionQuestion {
  /** Absent: it is deleted. */
  action?: Removal
  uid: string
  /** Document ids: those that go together. */
  documents: string[]
  /** '*': in all languages; null: its type has none. */
  locale: Locale | '*' | null
}

/** What there is to know before, in the language of the reader; in the order of the question. */
export interface Deletion {
  documents: DocumentToDelete[]
}

export interface DocumentToDelete {
  documentId: string
  /** What it is called; '' where it has no title yet. */
  title: string
  /** Whether visitors see it, or what it says, in the language that is deleted. */
  isPublic: boolean
  /** Why it can't be done now; null: it can. */
  obstacle: DeletionObstacle | null
}

export interface DeletionObstacle {
  /** What has to be done first. */
  sentence: string
  /** Where, as links lead there. */
  places: ReportedLink[]
}
