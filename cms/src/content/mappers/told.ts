import type { NewsEntry, Preview } from '../../contract'
import type { listed, ListedName, ListedRow, ListedTextRow } from '../reading/listed'
import type { Published } from '../reading/published'
import type { Translations } from '../reading/texts'
import type { Moment } from './occurrences'

/** What stands below lists and is told alike. Meetings have dates as well, and are told by these. */
export type ToldName = Exclude<ListedName, 'meetings'>

export type ToldUid = (typeof listed)[ToldName]['uid']

/** How documents of a type are told. */
export interface Told<Name extends ToldName> {
  /**
   * One with its long texts: `facts` is the row of the default language, `content` that of the language
   * shown.
   */
  tell: (
    published: Published,
    id: string,
    rows: { facts: ListedTextRow<Name>; content: ListedTextRow<Name> },
    moment: Moment,
  ) => Preview['shown']
  /** @param year null: none is asked for. @returns null when nothing is there */
  list: (published: Published, moment: Moment, year: number | null) => object | null
  /** The years by which its list can be asked for, latest first; left out: by none. */
  years?: (published: Published) => number[]
  /** What is told of its versions; left out: it has none. */
  versions?: ToldVersions<Name>
  /** What feeds tell of it; left out: nothing. */
  news?: ToldNews<Name>
}

/** Versions of one document, each of a day, at addresses of their own below its own. */
export interface ToldVersions<Name extends ToldName> {
  /** The document with the version of a local date. @returns null when none of that day has come */
  tell: (
    day: string,
    published: Published,
    id: string,
    rows: { facts: ListedTextRow<Name>; content: ListedTextRow<Name> },
    moment: Moment,
  ) => object | null
  /** The days of all that have come, oldest first. */
  days: (
    published: Published,
    document: Translations<ListedRow<Name>>,
    now: Moment['now'],
  ) => string[]
}

export interface ToldNews<Name extends ToldName> {
  kind: NewsEntry['kind']
  /** Those that may be told, by their ids. */
  of: (published: Published) => Iterable<[string, Translations<ListedRow<Name>>]>
  /** What is said of one without its long texts. */
  say: (
    published: Published,
    document: Translations<ListedRow<Name>>,
    language: Moment['language'],
  ) => Pick<NewsEntry, 'title' | 'summary' | 'topics' | 'author' | 'locale'>
}
