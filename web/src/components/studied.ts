import type { PaperSummary } from 'cms/contract'

/** What people read and discuss together: beside it a day would pass for the one on which they do. */
export function isStudied({ kind }: Pick<PaperSummary, 'kind'>): boolean {
  return kind === 'course' || kind === 'studyUnit'
}
