import type { Locale } from 'cms/contract'
import type {
  CollectionName,
  FactsOf,
  ItemOf,
  ItemScreen,
  ListScreen,
  ShownListOf,
} from '../collections'
import type { Description } from '../description'
import type { Load } from '../loading'
import type { ShownPage } from '../shownPage'

/** What has to be known of a collection once it is loaded, in a browser, too: of its list, and of what stands there. */
export type ShownCollection<Name extends CollectionName> = {
  [List in Name]: ShownScreen<ShownListOf<Name>>
} & { [Item in FactsOf<Name>['kind']]: ShownScreen<ItemOf<Name>> }

/** How its list is loaded, and what stands there. */
export type CollectionLoads<Name extends CollectionName> = Record<
  Name | FactsOf<Name>['kind'],
  CollectionLoad
>

/** A page may stand where nothing of the collection does. */
export type CollectionLoad = Load<ListScreen | ItemScreen | { kind: 'page'; data: ShownPage }>

export interface ShownScreen<Data> {
  describe: (data: Data, locale: Locale) => Description
}
