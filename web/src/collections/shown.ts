import type { Locale } from 'cms/contract'
import type { ItemScreen, ListScreen } from '../collections'
import type { Description } from '../description'
import { news } from './news/shown'
import { positions } from './positions/shown'
import type { ShownScreen } from './shownCollection'

type CollectionScreen = ListScreen | ItemScreen
type Kind = CollectionScreen['kind']
type DataOf<One extends Kind> = Extract<CollectionScreen, { kind: One }>['data']

/** How each list, and each kind of what stands in one, is shown. */
const shown: { [One in Kind]: ShownScreen<DataOf<One>> } = { ...positions, ...news }

export const collectionLoads = Object.fromEntries(
  Object.entries(shown).map(([kind, { load }]) => [kind, load]),
) as { [One in Kind]: (typeof shown)[One]['load'] }

/** Describes the page of a list, or of what stands in one. */
export function describeCollection<One extends Kind>(
  { kind, data }: { kind: One; data: DataOf<One> },
  locale: Locale,
): Description {
  return shown[kind].describe(data, locale)
}
