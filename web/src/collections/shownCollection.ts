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

/** What has to be known of a collection to show it, in a browser, too: of its list, and of what stands there. */
export type ShownCollection<Name extends CollectionName> = {
  [List in Name]: ShownScreen<ShownListOf<Name>>
} & { [Item in FactsOf<Name>['kind']]: ShownScreen<ItemOf<Name>> }

export interface ShownScreen<Data> {
  /** A page may stand where nothing of the collection does. */
  load: Load<ListScreen | ItemScreen | { kind: 'page'; data: ShownPage }>
  describe: (data: Data, locale: Locale) => Description
}
