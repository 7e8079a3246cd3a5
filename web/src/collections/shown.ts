import type { Locale } from 'cms/contract'
import { optionalKinds, type ItemScreen, type ListScreen, type OptionalKind } from '../collections'
import type { Description } from '../description'
import { documents } from './documents/shown'
import { groups } from './groups/shown'
import { letters } from './letters/shown'
import { news } from './news/shown'
import { people } from './people/shown'
import { loads as positionLoads, positions } from './positions/shown'
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
export const collectionLoads: Record<Kind, CollectionLoad> = {
  ...positionLoads,
  ...(Object.fromEntries(
    optionalKinds.map((kind): [OptionalKind, CollectionLoad] => [
      kind,
      async (...asked) => {
        const { optionalLoads } = await import('./optionalLoads')
        return optionalLoads[kind](...asked)
      },
    ]),
  ) as Record<OptionalKind, CollectionLoad>),
}

/** Describes the page of a list, or of what stands in one. */
export function describeCollection<One extends Kind>(
  { kind, data }: { kind: One; data: DataOf<One> },
  locale: Locale,
): Description {
  return shown[kind].describe(data, locale)
}
