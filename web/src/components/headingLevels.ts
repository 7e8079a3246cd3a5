import type { RichText } from 'cms/contract'

/**
 * The levels that the headings of a text have on the page, by those that it was written with. Editors
 * pick headings by their looks; the page needs an outline without gaps.
 *
 * @param highest the level of the text's highest headings on the page
 */
export function headingLevels(text: RichText, highest: number): ReadonlyMap<number, number> {
  const used = new Set(text.flatMap((block) => (block.type === 'heading' ? block.level : [])))
  const ranks = [...used].sort((a, b) => a - b)
  return new Map(ranks.map((level, rank) => [level, Math.min(highest + rank, 6)]))
}
