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
  /** What feeds tell of it; left out: nothing. */
  news?: ToldNews<Name>
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
  ) => Pick<NewsEntry, 'title' | 'summary' | 'topics' | 'locale'>
}
