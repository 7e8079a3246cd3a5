import type { Locale } from 'cms/contract'
import type { MarkedText } from '../../src/search'
import { wordsIn, type Vocabulary, type Word } from './terms'

/** What words are marked by. */
export interface Marking {
  vocabulary: Vocabulary
  /** Of the texts. */
  locale: Locale
  /** The terms that were found. */
  found: ReadonlySet<string>
}

/** Characters of an excerpt, about. */
const lengthOfExcerpt = 200
/** So much of it stands before the first word that was found. */
const leadIn = 50

/** The whole text, marked. */
export function marked(text: string, marking: Marking): MarkedText {
  return piecesOf(text, hitsIn(text, marking))
}

/** Whether a text has any of what was found. */
export function hasHit(text: string, marking: Marking): boolean {
  return hitsIn(text, marking).length > 0
}

/**
 * The part of one of these texts in which most of what was found stands together, marked; the first
 * words of the first one that has any where nothing does.
 */
export function excerptOf(texts: readonly string[], marking: Marking): MarkedText {
  let best = { text: texts.find((text) => text !== '') ?? '', from: 0, count: 0 }
  for (const text of texts) {
    const hits = hitsIn(text, marking)
    for (const [index, { start }] of hits.entries()) {
      const together = hits
        .slice(index)
        .filter(({ end }) => end - start <= lengthOfExcerpt - leadIn)
        .map((word) => termOf(word, marking))
      const count = new Set(together).size
      if (count > best.count) best = { text, from: start, count }
    }
  }
  const cut = cutOut(best.text, best.from)
  return piecesOf(cut, hitsIn(cut, marking))
}

function hitsIn(text: string, marking: Marking): Word[] {
  return wordsIn(text).filter((word) => termOf(word, marking) !== null)
}

/** By which of its terms a word was found; null: it was not. */
function termOf({ text }: Word, { vocabulary, locale, found }: Marking): string | null {
  const { whole, stem } = vocabulary.termsOf(text, locale)
  if (found.has(stem)) return stem
  return found.has(whole) ? whole : null
}

function piecesOf(text: string, hits: readonly Word[]): MarkedText {
  const pieces: string[] = []
  let place = 0
  for (const { start, end } of hits) {
    pieces.push(text.slice(place, start), text.slice(start, end))
    place = end
  }
  return [...pieces, text.slice(place)]
}

/** Whole words around a place of a text. */
function cutOut(text: string, from: number): string {
  const start = from <= leadIn ? 0 : from - leadIn + text.slice(from - leadIn).indexOf(' ') + 1
  if (text.length - start <= lengthOfExcerpt) return (start > 0 ? '… ' : '') + text.slice(start)
  const cut = text.slice(start, start + lengthOfExcerpt)
  const end = cut.lastIndexOf(' ')
  const words = (end > 0 ? cut.slice(0, end) : cut).replace(/[\s.,;:·–-]+$/, '')
  return `${start > 0 ? '… ' : ''}${words} …`
}
