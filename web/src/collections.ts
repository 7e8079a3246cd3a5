import type {
  Article,
  ArticleList,
  Circular,
  CircularList,
  Group,
  GroupList,
  Occurrence,
  PageSummary,
  Paper,
  PaperKind,
  PaperList,
  Person,
  PersonList,
  Position,
  PositionList,
} from 'cms/contract'
import type { ShownPage } from './shownPage'

/**
 * What a branch publishes of which the site has a list, and a page for each that stands in it; by the
 * address of the list. What all of them have in common derives from this, what is special about one
 * stands in its folder in `collections/`.
 */
export const collections = {
  positions: { kind: 'position', door: 'positions', tellsNews: true, isCommon: true },
  news: { kind: 'article', door: 'articles', tellsNews: true },
  documents: { kind: 'paper', door: 'papers' },
  groups: { kind: 'group', door: 'groups' },
  letters: { kind: 'circular', door: 'circulars' },
  people: { kind: 'person', door: 'people' },
} as const satisfies Record<keyof Told, Facts>

interface Facts {
  /** What stands in the list, as the contract calls it. */
  kind: string
  /** What the list is called at the front door. */
  door: string
  /** What is new is told there, so that it leads to the feeds. */
  tellsNews?: true
  /** Every site has it. Of any other most have nothing, and fetch nothing for it. */
  isCommon?: true
}

/** What the front door tells of each, and what the page of its list shows. */
interface Told {
  positions: { list: PositionList; item: Position; shown: ShownList<PositionList> }
  news: { list: ArticleList; item: Article; shown: TitledList<ArticleList> }
  documents: { list: PaperList; item: Paper; shown: NarrowedPapers }
  groups: { list: GroupList; item: Group; shown: TitledList<GroupList> }
  people: { list: PersonList; item: Person; shown: TitledList<PersonList> }
  letters: { list: CircularList; item: Circular; shown: TitledList<CircularList> }
}

interface ShownList<List> {
  /** What an editor wrote to stand above it. */
  page: ShownPage | null
  list: List
}

/** A list whose words come with it: most sites have nothing of it, and need none. */
interface TitledList<List> extends ShownList<List> {
  title: string
  lead: string | null
  /** The list of all years, above that of one. */
  ancestors: PageSummary[]
}

/** What a list of papers is narrowed to; null: to nothing. */
export interface PapersFilter {
  kind: PaperKind | null
  year: number | null
}

interface NarrowedPapers extends TitledList<PaperList> {
  filter: PapersFilter
  /** All that it can be narrowed to. */
  kinds: PaperKind[]
  /** Latest first. */
  years: number[]
}

export type CollectionName = keyof Told
export type FactsOf<Name extends CollectionName> = (typeof collections)[Name]

export type ItemKind = FactsOf<CollectionName>['kind']
export type ListOf<Name extends CollectionName> = Told[Name]['list']
export type ItemOf<Name extends CollectionName> = Told[Name]['item']
export type ShownListOf<Name extends CollectionName> = Told[Name]['shown']

/** What most sites have nothing of. */
export type OptionalName = {
  [Name in CollectionName]: FactsOf<Name> extends { isCommon: true } ? never : Name
}[CollectionName]
export type OptionalKind = OptionalName | FactsOf<OptionalName>['kind']
export type OptionalList = ShownListOf<OptionalName>

/** The page of a list. */
export type ListScreen = {
  [Name in CollectionName]: { kind: Name; data: ShownListOf<Name> }
}[CollectionName]

/** The date to which the page of what stands in a list leads on. */
export interface ComingDate {
  date: Occurrence
  /** True: it is one of the meeting that the page is about; else the next of all. */
  isAbout: boolean
}

/** The page of what stands in one. */
export type ItemScreen = {
  [Name in CollectionName]: {
    kind: FactsOf<Name>['kind']
    data: ItemOf<Name>
    /** Left out: it tells of coming dates of its own, or none is known. */
    coming?: ComingDate
  }
}[CollectionName]

/** What the front door answers with, by kind. */
export type CollectionAnswers = {
  [Name in CollectionName as `${FactsOf<Name>['kind']}List`]: ListOf<Name>
} & { [Name in CollectionName as FactsOf<Name>['kind']]: ItemOf<Name> }

export const collectionNames = Object.keys(collections) as CollectionName[]

/** Their addresses below the language's prefix. A list that is long has one for each year. */
export const collectionRoutes = {
  ...Object.fromEntries(
    collectionNames.flatMap((name) => [
      [name, `/${name}`],
      [collections[name].kind, `/${name}/:slug`],
    ]),
  ),
  news: '/news/:year(\\d{4})?',
  paper: '/documents/:slug/:v(v)?/:day(\\d{4}-\\d{2}-\\d{2})?',
  letters: '/letters/:year(\\d{4})?',
} as Readonly<Record<CollectionName | ItemKind, string>>

/** The kinds of pages that most sites have none of. */
export const optionalKinds: readonly OptionalKind[] = collectionNames
  .filter((name): name is OptionalName => !('isCommon' in collections[name]))
  .flatMap((name) => [name, collections[name].kind])

/** Whether most sites have no page of a kind. */
export function isOptionalKind(kind: string): kind is OptionalKind {
  return optionalKinds.some((optional) => optional === kind)
}

/** Whether something is the name of a list. */
export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name)
}

/** Whether something is the kind of what stands in one. */
export function isItemKind(kind: string): kind is ItemKind {
  return collectionNames.some((name) => collections[name].kind === kind)
}

/** In which list a kind stands. */
export function collectionOf(kind: ItemKind): CollectionName {
  return collectionNames.find((name) => collections[name].kind === kind) as CollectionName
}

/** Whether the page is that of a list. */
export function isList(screen: ListScreen | ItemScreen): screen is ListScreen {
  return isCollection(screen.kind)
}

/** Whether something that is shown stands in a list. */
export function isItem(screen: { kind: string }): screen is ItemScreen {
  return isItemKind(screen.kind)
}
