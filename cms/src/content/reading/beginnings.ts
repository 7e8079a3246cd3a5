import { isRecord } from '../../records'

/** What is shorter says too little by itself: "Dr." is no sentence. */
const shortestSentence = 30

/**
 * The words of the first paragraph of a text as it is stored; null: it has none.
 *
 * @param counts whether a paragraph of these words is one; left out: each is
 */
export function firstParagraphOf(
  blocks: unknown,
  counts: (words: string) => boolean = () => true,
): string | null {
  for (const block of Array.isArray(blocks) ? blocks.filter(isRecord) : []) {
    if (block['type'] !== 'paragraph') continue
    const words = wordsIn(block).replace(/\s+/g, ' ').trim()
    if (words !== '' && counts(words)) return words
  }
  return null
}

function wordsIn({ text, children }: Record<string, unknown>): string {
  if (typeof text === 'string') return text
  return Array.isArray(children) ? children.filter(isRecord).map(wordsIn).join('') : ''
}

/** With what stands before it, where that is too short. */
export function firstSentenceOf(paragraph: string): string {
  let said = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    paragraph,
  )) {
    said += segment
    if (said.trim().length >= shortestSentence) break
  }
  return said.trim()
}
