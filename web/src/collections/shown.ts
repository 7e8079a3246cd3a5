import type { Locale } from 'cms/contract'
import type { ItemScreen, ListScreen } from '../collections'
import type { Description } from '../description'
import { documents } from './documents/shown'
import { groups } from './groups/shown'
import { letters } from './letters/shown'
import { news } from './news/shown'
import { people } from './people/shown'
import { positions } from './positions/shown'
import type { CollectionLoad, ShownScreen } from './shownCollection'

type CollectionScreen = ListScreen | ItemScreen
type Kind = CollectionScreen['kind']
type DataOf<One extends Kind> = Extract<CollectionScreen, { kind: One }>['data']

/** How each list, and each kind of what stands in one, is shown. */
const shown: { [One in Kind]: ShownScreen<DataOf<One>> } = {
  ...positions,
  ...news,
  ...people,
  ...documents,
  ...groups,
  ...letters,
}

/** How each is loaded. */
export const collectionLoads = Object.fromEntries(
  (Object.keys(shown) as Kind[]).map((kind): [Kind, CollectionLoad] => [
    kind,
    async (...asked) => (await import('./loads')).loadCollection(kind, ...asked),
  ]),
) as Record<Kind, CollectionLoad>

/** Describes the page of a list, or of what stands in one. */
export function describeCollection<One extends Kind>(
  { kind, data }: { kind: One; data: DataOf<One> },
  locale: Locale,
): Description {
  return shown[kind].describe(data, locale)
}
