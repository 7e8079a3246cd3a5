import type { Problem } from '../../calendar/problems/problem'
import type { Locale } from '../../contract'

/** In the words of the rule that refused it; former releases kept them in one language. */
type Refused = Record<Locale, string> | string

/** Why something was refused. */
export function whyIn(why: Refused, language: Locale): string {
  return typeof why === 'string' ? why : why[language]
}

/**
 * All that an import tells of what it brings in, with what there is to say of it: what could not be
 * carried, and what to look at. Dates are local. The sentences are told elsewhere, in the language of
 * whoever reads them.
 */
export interface RemarkFacts {
  // Of anything
  deletedHere: []
  editedHere: []
  notSaved: [why: Refused]
  /** The same where nothing is said but that. */
  refused: [why: Refused]
  /** Of ours. */
  fault: []
  newPlace: []
  titleCut: [title: string]
  textCut: [most: number]

  // Texts in HTML
  comment: [text: string]
  /** Of WordPress, such as `more`. */
  mark: [name: string]
  filledBlock: [name: string]
  layout: [name: string]
  foldedOut: []
  termList: []
  form: []
  abbreviation: []
  setLower: []
  setHigher: []
  quotationMarks: []
  script: []
  styleSheet: []
  template: []
  drawing: []
  formula: []
  canvas: []
  formField: []
  imageMap: []
  dividingLine: []
  placeInLine: [outer: 'heading' | 'quote']
  blockInside: [inner: 'heading' | 'quote' | 'code', outer: OuterBlock]
  pictureInList: []
  listStart: []
  wordsAfterList: []
  table: []
  embedLinked: [element: string, address: string]
  /** `source` as it is written; null: it has none. */
  embed: [element: string, source: string | null]
  linkAroundPicture: [address: string]
  emptyPicture: []
  pictureWithoutAddress: [source: string]
  linkInPage: [address: string]
  deadLink: [address: string]

  // WordPress
  embeddedAddress: []
  shortcode: [text: string]
  longExcerpt: []
  password: []
  wasPrivate: []
  wasScheduled: []
  comments: [count: number]
  terms: [taxonomy: string, names: string[]]
  field: [name: string, value: string]
  oldLink: [address: string]
  pictureMissing: [address: string]
  pageAboveMissing: []
  authorsAndDates: []
  otherLanguage: [language: string]
  inBin: []
  unsavedDraft: []
  postsLeftOut: []
  fileMissing: []
  fileUnfit: []
  noAlternativeText: []
  notStored: [why: string]

  // Calendars
  fixedUtc: [zone: string]
  unknownZone: [name: string, zone: string]
  takenZone: [name: string, zone: string]
  tooManyDates: [count: number, last: string, most: number]
  /** So many that nobody can have meant them: only the first are read. */
  datesUnread: [count: number, most: number]
  rule: [rule: string]
  furtherRule: [rule: string]
  noEnd: []
  otherTimes: [date: string]
  joinLink: [address: string]
  /** A name such as “Zoom”, and no way in. */
  onlineName: [name: string]
  placeAddress: [address: string]
  /** On one date, or from it on. */
  otherWayIn: [date: string, way: string, isLasting: boolean]
  tentative: []
  /** As the file says it: `PRIVATE`. */
  secrecy: [mark: string]
  noField: [names: string[]]
  tooLong: [days: number, most: number]
  noDateOfException: [date: string]
  specialDates: [dates: string[]]
  changesLost: [count: number, hasRule: boolean]
  changeWithoutEnd: [date: string]
  /** Null: its date can't be read. */
  noDateOfChange: [date: string | null]
  onlyThatDate: [from: string]
  otherKindOfTimes: [date: string]
  changeUnfit: [date: string, problem: Problem]
  lastingWords: [field: 'summary' | 'description', from: string, words: string]

  // Events that can't be read
  unreadable: [name: string, reason: Reason]
  noSeries: [name: string]
  noStart: [name: string]
  sameUid: [name: string]
}

export type OuterBlock = 'heading' | 'quote' | 'list' | 'table'

export type Remark<Kind extends keyof RemarkFacts = keyof RemarkFacts> = {
  [Each in Kind]: {
    kind: Each
    facts: RemarkFacts[Each]
    /** How often; left out: once. */
    times?: number
    /** The date in whose own text it was, if that has one. */
    textOf?: string
  }
}[Kind]

export function remark<Kind extends keyof RemarkFacts>(
  kind: Kind,
  ...facts: RemarkFacts[Kind]
): Remark<Kind> {
  return { kind, facts }
}

/** Why the grammar of calendars does not let something be read. */
export interface ReasonFacts {
  noColon: [line: string]
  neverEnds: []
  /** What the reader says, in English, of a piece of the file. */
  unclear: [told: string, piece: string]
  /** What it says of none. */
  other: [told: string]
}

export type Reason<Kind extends keyof ReasonFacts = keyof ReasonFacts> = {
  [Each in Kind]: { kind: Each; facts: ReasonFacts[Each] }
}[Kind]

/** Why nothing can be brought in. */
export interface RefusalFacts {
  neither: []
  largeFile: [file: string, megabytes: number]
  notUtf8: [file: string]
  postsUndecided: [posts: number]
  noCalendar: [reason: Reason]
  /** `at` is line and column, `told` what the reader says, in English. */
  noXml: [at: string, told: string]
  noExport: []
}

export type Refusal<Kind extends keyof RefusalFacts = keyof RefusalFacts> = {
  [Each in Kind]: { kind: Each; facts: RefusalFacts[Each] }
}[Kind]

/** Of what a report speaks. */
export interface SubjectFacts {
  page: [title: string]
  post: [title: string]
  meeting: [title: string, firstDate: string]
  place: [name: string]
  /** The name of its file, or its address. */
  picture: [name: string]
  wholeExport: []
  unreadableEvents: []
}

export type Subject<Kind extends keyof SubjectFacts = keyof SubjectFacts> = {
  [Each in Kind]: { kind: Each; facts: SubjectFacts[Each] }
}[Kind]
