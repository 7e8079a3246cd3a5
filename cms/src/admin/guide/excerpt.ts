import type { Block, GuideSection } from '../../../vite/guideContract'
import { plain, textOf, wordsIn } from './text'

/** A piece of an excerpt; found: a word that was asked for. */
export interface Piece {
  text: string
  isFound: boolean
}

/** So many words stand in an excerpt: two lines of a phone. */
const longest = 18

/** So many of them before the first that was asked for. */
const before = 5

/** Shorter ones are looked for as they are: they stand within too many others. */
const shortest = 3

/** Of a longer word so much has to be the same: “translations” is found as “translate”. */
const sameBeginning = 6

/**
 * A few words of a section, around those that were asked for; its first ones where it is about them
 * without saying them.
 */
export function excerptOf({ blocks }: GuideSection, asked: string): Piece[] {
  const sought = wordsIn(plain(asked))
  const passages = blocks.flatMap(passagesOf).map((text) => text.split(/\s+/).filter(Boolean))
  const isSought = (word: string) => sought.some((one) => isMeant(plain(word), one))
  const counts = passages.map((words) => new Set(words.filter(isSought).map(plain)).size)
  const best = passages[counts.indexOf(Math.max(...counts))] ?? []
  const from = Math.max(0, best.findIndex(isSought) - before)
  const shown = best.slice(from, from + longest)
  if (from > 0) shown.unshift('…')
  if (from + longest < best.length) shown.push('…')
  return shown.reduce<Piece[]>((pieces, word) => {
    const last = pieces.at(-1)
    const isFound = isSought(word)
    return last?.isFound === isFound
      ? [...pieces.slice(0, -1), { text: `${last.text} ${word}`, isFound }]
      : [...pieces, { text: word, isFound }]
  }, [])
}

/** What can be read by itself: a paragraph, an item of a list, a row of a table. */
function passagesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.content)]
    case 'list':
      return block.items.flat().flatMap(passagesOf)
    case 'table':
      return block.rows.map((row) => row.map(textOf).join(' · '))
    case 'picture':
      return []
  }
}

/** Whether a word of the text is one that was asked for, within it or in another form of it. */
function isMeant(word: string, sought: string): boolean {
  const [letters = ''] = wordsIn(word)
  if (letters === '') return false
  return sought.length < shortest
    ? letters === sought
    : letters.includes(sought.slice(0, sameBeginning))
}
