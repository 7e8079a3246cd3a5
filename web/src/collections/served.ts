import type { Locale } from 'cms/contract'
import { collectionOf, type CollectionName, type ItemOf, type ItemScreen } from '../collections'
import type { SearchedText } from '../searchedText'
import type { Frame, Thing } from '../things'
import { documents } from './documents/served'
import { groups } from './groups/served'
import { letters } from './letters/served'
import { news } from './news/served'
import { people } from './people/served'
import { positions } from './positions/served'
import type { ServedCollection } from './servedCollection'

export const served: { readonly [Name in CollectionName]: ServedCollection<Name> } = {
  positions,
  news,
  documents,
  groups,
  people,
  letters,
}

/** The list in which something stands. */
export function listAbove({ kind }: ItemScreen, locale: Locale): { name: string; path: string } {
  const path = collectionOf(kind)
  return { name: served[path].own(locale).title, path }
}

export function thingOf({ kind, data }: ItemScreen, frame: Frame): Thing {
  const of = <Name extends CollectionName>(name: Name, item: ItemOf<Name>) =>
    served[name].thing(item, frame)
  return of(collectionOf(kind), data)
}

export function kickerOf({ kind, data }: ItemScreen, locale: Locale): string {
  const of = <Name extends CollectionName>(name: Name, item: ItemOf<Name>) =>
    served[name].kicker(item, locale)
  return of(collectionOf(kind), data)
}

/** What other sites are told of something besides (Open Graph). */
export function cardOf({ kind, data }: ItemScreen): Record<string, string> {
  const of = <Name extends CollectionName>(name: Name, item: ItemOf<Name>) =>
    served[name].card?.(item) ?? {}
  return of(collectionOf(kind), data)
}

export function searchedTextOf({ kind, data }: ItemScreen): SearchedText {
  const of = <Name extends CollectionName>(name: Name, item: ItemOf<Name>) =>
    served[name].searched(item)
  return of(collectionOf(kind), data)
}
