/** What the desk asks about letters, and is told; all of it below `/branchline/letters`. */
import type { Locale, NewsEntry } from '../contract'

/**
 * `draft`: it is being written. `planned`: it begins at its hour, or in a moment. `sending`: it is on its
 * way. `stopped`: what was not sent waits until somebody has it go on. `sent`: it is over.
 */
export const letterStates = ['draft', 'planned', 'sending', 'stopped', 'sent'] as const
export type LetterState = (typeof letterStates)[number]

/** What an editor writes in one language. In both parts `{name}` stands for the reader's name. */
export interface LetterText {
  /** Empty in each language in which the letter is not written. */
  subject: string
  /** In front of all else; paragraphs with empty lines between them. */
  words: string
}

export type LetterTexts = Partial<Record<Locale, LetterText>>

/** A part of a letter, in their order. */
export type LetterItem =
  /** The coming dates, of so many weeks from when it is sent. */
  | { kind: 'dates'; weeks: number }
  /** documentId of a piece of news or a position; one that is not public any more is left out. */
  | { kind: NewsEntry['kind']; id: string }
  /** Paragraphs with empty lines between them. */
  | { kind: 'words'; texts: Partial<Record<Locale, string>> }

/** To whom it goes; none of a kind: to all. */
export interface LetterAudience {
  /** documentIds. */
  interests: string[]
  /** documentIds. */
  groups: string[]
  languages: Locale[]
}

/** All of a letter that an editor can change. */
export interface LetterEntry {
  texts: LetterTexts
  items: LetterItem[]
  audience: LetterAudience
  /** Whether everybody is to read it on the site, from when sending begins. */
  onSite: boolean
}

/** `PUT /:code` takes it, and gives a `LetterView`. */
export interface LetterSaving extends LetterEntry {
  /** `LetterView.version` of what was changed: what somebody else saved since is not lost. */
  version: number
}

/** How far it is. */
export interface LetterCounts {
  /** To whom it goes, as far as they were gone through. */
  readers: number
  /** Still to be sent. */
  waiting: number
  sent: number
  /** Their mail server takes no mail to them. */
  refused: number
  /** Of those that were sent, what the mailbox of returned mail was told later that it never arrives. */
  returned: number
  /**
   * Those who want at most one letter a month and had one in this month, who ended letters meanwhile,
   * and whose address can't be read.
   */
  leftOut: number
}

/** A letter in the list. */
export interface LetterRow {
  code: string
  state: LetterState
  /** Its subject, or how it begins; empty: nothing is written yet. */
  title: string
  /** When it begins, or began, or was changed last as long as nobody has said: instant in ISO 8601. */
  at: string
  /** When it was over: instant in ISO 8601. */
  endedAt: string | null
  /** Null before it is sent. */
  counts: LetterCounts | null
}

/** `GET /`: all that the list shows. */
export interface LetterList {
  /** False: the branch writes no letters, and the switch is in the settings of the forms. */
  isOn: boolean
  /** The uid of the type in which the switch stands. */
  settings: string
  maySend: boolean
  /** How many would get a letter to all. */
  readers: number
  /** Latest first. */
  letters: LetterRow[]
}

/** `POST /` takes it, and gives the `LetterView` of a new draft. */
export interface LetterBeginning {
  /** True: with the kinds of parts and the readers of the last one that was sent. */
  asLastTime: boolean
}

/** Something that a letter can lead to. */
export interface OfferedDocument {
  kind: NewsEntry['kind']
  /** documentId. */
  id: string
  /** In the language of whoever reads the desk, else in another one. */
  title: string
  /** Since when it is public: instant in ISO 8601. */
  at: string
  /** Whether it is new since the last letter began. */
  isNew: boolean
}

/** What could be in a letter. */
export interface LetterOffer {
  /** When the last letter began: instant in ISO 8601; null: there was none. */
  since: string | null
  /** The dates that `dates` would tell now, in words of the desk. */
  dates: { title: string; when: string }[]
  /** News and positions, latest first. */
  documents: OfferedDocument[]
}

/** The letter in one language, as its readers get it. */
export interface LetterPreview {
  subject: string
  html: string
  text: string
  /** Of the HTML. */
  bytes: number
}

/** What can be chosen; all in the language of the desk. */
export interface LetterChoices {
  languages: { code: Locale; name: string }[]
  interests: { id: string; name: string }[]
  groups: { id: string; name: string }[]
}

/** `GET /:code`: all that the page of a letter shows. */
export interface LetterView extends LetterEntry {
  code: string
  state: LetterState
  version: number
  /** As in the list. */
  title: string
  /** When it is to begin: instant in ISO 8601; null: nobody has said. */
  sendAt: string | null
  startedAt: string | null
  endedAt: string | null
  /** Null before it is sent. */
  counts: LetterCounts | null
  /** How many would get it now. */
  readers: number
  /** Why nobody would, and what would be right, in words of the desk; null: somebody does. */
  nobody: string | null
  /** By language, where it is written; of what is sent, as it was sent. */
  previews: Partial<Record<Locale, LetterPreview>>
  /** Null: it can't be changed any more. */
  offer: LetterOffer | null
  choices: LetterChoices
  /** Null: it has not begun, or nothing was kept of it that everybody could read. */
  site: LetterOnSite | null
  maySend: boolean
  /** Whether sending asks for a code of the second factor. */
  asksCode: boolean
  /** Where a test goes: the account's own address. */
  testTo: string
}

/** A letter that was sent, on the site. */
export interface LetterOnSite {
  /** Where it is read; null: it is not there. */
  place: {
    /** Absolute address. */
    address: string
    /** Of the document in which its title and address stand. */
    type: string
    documentId: string
  } | null
}

/** `PUT /:code/site` takes it, and gives the `LetterView`: puts what was sent on the site, or takes it off. */
export interface LetterShowing {
  isShown: boolean
}

/** `POST /:code/test` takes it: the letter, as it is saved, goes to the account's own address. */
export interface LetterTest {
  language: Locale
}

/** `POST /:code/send` takes it, and gives the `LetterView`. */
export interface LetterSending {
  /** Instant in ISO 8601; null: now. */
  at: string | null
  /** Of the app, or a recovery code; null where `asksCode` is false. */
  code: string | null
  version: number
}

/**
 * `POST /:code/go-on` takes it, and gives the `LetterView`; `POST /:code/stop`, which takes an empty
 * object, has what is on its way stop, and what is planned be a draft again. `DELETE /:code` deletes a
 * draft and gives the `LetterList`.
 */
export interface LetterGoingOn {
  code: string | null
}
