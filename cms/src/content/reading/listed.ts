import type { Locale } from '../../contract'
import { articles } from './articles'
import { circulars } from './circulars'
import type { Drafted, RowOf, TextRowOf } from './drafted'
import { papers } from './papers'
import { groups } from './groups'
import { people } from './people'
import { positions } from './positions'
import { meetings } from './queries'
import type { Translations } from './texts'

const all = { meetings, positions, articles, papers, groups, people, circulars }

type All = typeof all
export type ListedName = keyof All
export type ListedRow<Name extends ListedName> = RowOf<All[Name]>
export type ListedTextRow<Name extends ListedName> = TextRowOf<All[Name]>

/** What stands below the lists of the site, and how it is read, by what the door calls it. */
export const listed: {
  [Name in ListedName]: Drafted<All[Name]['uid'], ListedRow<Name>, ListedTextRow<Name>>
} = all

export const listedNames = Object.keys(all) as ListedName[]

/** The rows of a type, by language. */
export type RowsOfListed<Name extends ListedName> = Record<Locale, ListedRow<Name>[]>

export type ListedRows = { [Name in ListedName]: RowsOfListed<Name> }

/** The documents of a type, by their ids. */
export type DocumentsOfListed<Name extends ListedName> = ReadonlyMap<
  string,
  Translations<ListedRow<Name>>
>

export type ListedDocuments = { [Name in ListedName]: DocumentsOfListed<Name> }

/** Something for each of these types. */
export function byListed<Made extends Record<ListedName, unknown>>(
  make: <Name extends ListedName>(name: Name) => Made[Name],
): Made {
  return Object.fromEntries(listedNames.map((name) => [name, make(name)])) as Made
}

/** The documents of all these types. */
export function documentsByListed(
  make: <Name extends ListedName>(name: Name) => DocumentsOfListed<Name>,
): ListedDocuments {
  return Object.fromEntries(listedNames.map((name) => [name, make(name)])) as ListedDocuments
}

/** What the rows of all these types have alike. */
export interface AnyListedRow {
  documentId: string
  title?: string | null | undefined
  slug?: string | null | undefined
  updatedAt?: unknown
  publishedAt?: unknown
}
