import { collectionNames, collections, type ItemScreen, type ListScreen } from './collections'
import type { Screen } from './screens'

/** What is true of a kind of screen. */
interface ScreenFacts {
  /**
   * A phone may keep it: it is what everybody reads. Forms, what became of one, and results of a search
   * are never kept, and pages that mailed links open run no script that could.
   */
  isKept?: true
  /** It lists others, by which somebody who has nothing else kept goes on. */
  isList?: true
  /** What is new is told there, so that it leads to the feeds. */
  tellsNews?: boolean
  /** The picture beside links to it is drawn, whatever an editor chose: it says what this is. */
  isDrawn?: true
}

export const screenFacts: Readonly<Record<Screen['kind'], ScreenFacts>> = {
  home: { isKept: true, isList: true, tellsNews: true },
  page: { isKept: true },
  meetings: { isKept: true, isList: true },
  meeting: { isKept: true, isDrawn: true },
  date: { isKept: true, isDrawn: true },
  archive: { isKept: true },
  month: { isKept: true },
  ...collectionFacts(),
  privacy: { isKept: true },
  getInvolved: {},
  form: {},
  sent: {},
  search: {},
  notFound: {},
  error: {},
  offline: {},
}

type CollectionKind = (ListScreen | ItemScreen)['kind']

function collectionFacts(): Record<CollectionKind, ScreenFacts> {
  const facts = collectionNames.flatMap((name): [string, ScreenFacts][] => {
    const { kind, ...facts } = collections[name]
    const kept: ScreenFacts = { isKept: true, tellsNews: 'tellsNews' in facts }
    return [
      [name, { ...kept, isList: true }],
      [kind, { ...kept, isDrawn: true }],
    ]
  })
  return Object.fromEntries(facts) as Record<CollectionKind, ScreenFacts>
}
