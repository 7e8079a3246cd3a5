import type { Passage } from '../contract'
import { stretches } from './sequences'

/** How many words of what stays stand around a passage. */
const around = 4

export interface TextDifference {
  /** Words. */
  added: number
  removed: number
  passages: Passage[]
}

/** Where two texts differ, word by word. */
export function textDifference(from: string, to: string): TextDifference {
  const found = stretches(wordsOf(from), wordsOf(to))
  const passages = found.flatMap(({ removed, added }, index) => {
    if (removed.length + added.length === 0) return []
    const before = found[index - 1]?.same ?? []
    const after = found[index + 1]?.same ?? []
    return [
      {
        before: before.slice(-around).join(' '),
        removed: removed.join(' '),
        added: added.join(' '),
        after: after.slice(0, around).join(' '),
      },
    ]
  })
  return {
    added: countOf(found.map(({ added }) => added)),
    removed: countOf(found.map(({ removed }) => removed)),
    passages,
  }
}

function countOf(lists: string[][]): number {
  return lists.reduce((count, list) => count + list.length, 0)
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
