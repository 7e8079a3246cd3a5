import type { CheckWords } from './words/words'
import { error, type Found } from './problem'

export interface SlugFacts {
  slug: string
  isReserved: boolean
  /** Title of another document that has it, in any language, published or not. */
  takenBy: string | null
}

/** A slug under which the document could not be seen. */
export function slugErrors(
  { slug, isReserved, takenBy }: SlugFacts,
  messages: CheckWords,
): Found[] {
  if (isReserved) return [error(['slug'], messages.slugReserved(slug))]
  return takenBy === null ? [] : [error(['slug'], messages.slugTaken(slug, takenBy))]
}

export interface PlacedPage {
  title: string
  parent: string | null
}

/** Pages that stand above each other in a circle. */
export function parentErrors(
  documentId: string,
  pages: ReadonlyMap<string, PlacedPage>,
  messages: CheckWords,
): Found[] {
  const parent = pages.get(documentId)?.parent ?? null
  if (parent === documentId) return [error(['parent'], messages.parentItself())]
  const above = new Set<string>()
  for (let id = parent; id !== null && !above.has(id); id = pages.get(id)?.parent ?? null) {
    if (id === documentId) {
      return [error(['parent'], messages.parentBelow(pages.get(parent ?? '')?.title ?? ''))]
    }
    above.add(id)
  }
  return []
}
