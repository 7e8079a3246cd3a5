import type { ArticleKind, Attendance, BuiltInPage, PaperKind, GroupKind } from '../../contract'

/** What the report says beside the messages of the checks. */
export interface EditingWords {
  rule: (rule: string, zone: string) => string
  once: (date: string, zone: string) => string
  noDates: string
  attendance: Record<Attendance, string>
  at: (attendance: string, venue: string) => string
  cancelled: string
  postponed: string
  /** One date of a meeting, that something stands about. */
  dateOf: (meeting: string, date: string) => string
  dateCancelled: string
  homePage: string
  boundPage: (list: string) => string
  lists: Record<BuiltInPage, string>
  topPage: string
  pageBelow: (title: string) => string
  childPages: (count: number) => string
  position: (order: number) => string
  /** @param date as it stands in a sentence */
  article: (kind: ArticleKind, date: string) => string
  /** @param newest the day of its newest version, as it stands in a sentence; null: none has come yet */
  paper: (kind: PaperKind, newest: string | null) => string
  /** @param date on which a version that is ready comes */
  paperAhead: (date: string) => string
  group: (kind: GroupKind) => string
  /** What somebody is today. */
  offices: (titles: readonly string[]) => string
  /** @param date as it stands in a sentence */
  agreed: (date: string) => string
  replaces: (title: string) => string
  replacedBy: (title: string) => string
  states: Record<'published' | 'changed' | 'draft' | 'dateless', string>
  waiting: (language: string) => string
  inMenu: (label: string) => string
  inMenuByTitle: string
  /** @param own the language of the translation */
  inMenuAs: (label: string, original: string, own: string) => string
  /** Of what is written in no other. */
  onlyIn: (language: string) => string
}
