import type { PaperAct, PaperKind } from 'cms/contract'

/** What is said where documents are shown. */
export const words = {
  title: 'Documents',
  lead: 'What we have adopted, noted and printed, with every earlier version.',
  all: 'All documents',
  none: 'There are no documents yet',
  /** What the list can be narrowed to. */
  kind: 'Type',
  year: 'Year',
  every: 'All',
  kinds: {
    bylaws: 'Bylaws',
    minutes: 'Minutes',
    leaflet: 'Leaflet',
    studyUnit: 'Study unit',
    course: 'Course',
    readingList: 'Reading list',
  } satisfies Record<PaperKind, string>,
  /** Above courses and units, which have no day. */
  toStudy: 'To study',
  group: 'Group',
  meeting: 'Meeting',
  versions: 'Versions',
  /** Says that a newer version than this one is there. */
  older: (date: string) => `This is the version of ${date}. There is a newer one:`,
  versionOf: (date: string) => `Version of ${date}`,
  noVersion: 'Nothing of it is here yet.',
  /** Leads to a heading itself, so that it can be cited. */
  linkTo: (heading: string) => `Link to “${heading}”`,
  /** Each with an address by which it can be cited. */
  decisions: 'Decisions',
  decision: (number: number) => `Decision ${number}`,
  acts: {
    proposed: 'proposed',
    adopted: 'adopted',
    amended: 'amended',
    replaced: 'replaced',
  } satisfies Record<PaperAct, string>,
  /** Above what was decided about a position. */
  trail: 'How it was decided',
}

export type DocumentsWords = typeof words
