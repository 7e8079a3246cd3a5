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
  tellsNews?: true
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
  positions: { isKept: true, isList: true, tellsNews: true },
  position: { isKept: true, isDrawn: true, tellsNews: true },
  news: { isKept: true, isList: true, tellsNews: true },
  article: { isKept: true, isDrawn: true, tellsNews: true },
  privacy: { isKept: true },
  getInvolved: {},
  form: {},
  sent: {},
  search: {},
  notFound: {},
  error: {},
  offline: {},
}
