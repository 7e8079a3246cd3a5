import type { Locale } from '../../contract'
import { articles } from './articles'
import type { Drafted, RowOf, TextRowOf } from './drafted'
import { positions } from './positions'
import { meetings } from './queries'
import type { Translations } from './texts'

const all = { meetings, positions, articles }

type All = typeof all
export type ListedName = keyof All
export type ListedRow<Name extends ListedName> = RowOf<All[Name]>
export type ListedTextRow<Name extends ListedName> = TextRowOf<All[Name]>

/** What stands below the lists of the site, and how it is read, by what the door calls it. */
export const listed: {
  [Name in ListedName]: Drafted<All[Name]['uid'], ListedRow<Name>, ListedTextRow<Name>>
} = all

export const listedNames = Object.keys(all) as ListedName[]

/** The rows of each type, by language. */
export type ListedRows = { [Name in ListedName]: Record<Locale, ListedRow<Name>[]> }

/** The documents of each type, by their ids. */
export type ListedDocuments = {
  [Name in ListedName]: ReadonlyMap<string, Translations<ListedRow<Name>>>
}

/** Something for each of these types. */
export function byListed<Made extends Record<ListedName, unknown>>(
  make: <Name extends ListedName>(name: Name) => Made[Name],
): Made {
  return Object.fromEntries(listedNames.map((name) => [name, make(name)])) as Made
}

/** What the rows of all these types have alike. */
export interface AnyListedRow {
  documentId: string
  title?: string | null | undefined
  slug?: string | null | undefined
  updatedAt?: unknown
  publishedAt?: unknown
}
