import type { PaperSummary } from 'cms/contract'

/**
 * What something is, in words, for beside its title; empty where the title says it: the "Labor Committee" is
 * called no committee once more.
 *
 * @param kinds what each kind is called
 */
export function kindBeside<Kind extends string>(
  { title, kind }: { title: string; kind: Kind },
  kinds: Record<Kind, string>,
): string {
  const name = kinds[kind]
  return title.toLowerCase().includes(name.toLowerCase()) ? '' : name
}

/** What people read and discuss together: beside it a day would pass for the one on which they do. */
export function isStudied({ kind }: Pick<PaperSummary, 'kind'>): boolean {
  return kind === 'course' || kind === 'studyUnit'
}
