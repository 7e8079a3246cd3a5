// How large words can be set, by how wide letters are on the average: nothing here reads a face.

import { shortened } from '../../src/description'

/** About as wide is a letter, as a part of its size: in a few words, in a long text, in capitals. */
export const letterWidth = 0.48
export const runningWidth = 0.43
export const capitalWidth = 0.57
export const digitWidth = 0.45

/** So much more than it has, as a part of its size, does the display face need between words. */
export const wordGap = 0.08

/** The size, at most `largest`, at which words on one line are no longer than `width`. */
export function fitting(
  words: string,
  largest: number,
  width: number,
  letter = letterWidth,
): number {
  return Math.min(largest, width / (words.length * letter + gapsIn(words)))
}

/** What is added to the width of words by what stands between them, as a part of their size. */
function gapsIn(words: string): number {
  return (words.match(/\s/g) ?? []).length * wordGap
}

/** In pixels of the wide shape. */
export interface SetTitle {
  size: number
  lines: number
  width: number
  /** True: the last of the lines may end before the title does. */
  isCut: boolean
}

/** Of the lines that a title may have: all of them, and what a square that is cut out leaves. */
interface Widths {
  width: number
  middle: number
}

interface TitleRoom {
  largest: number
  smallest: number
  height: number
  /** At most. */
  lines: number
}

/** A title as large as its room lets it be: within the middle where it is no small one there. */
export function setTitle(title: string, { width, middle }: Widths, room: TitleRoom): SetTitle {
  const inMiddle = largestIn(title, middle, room)
  if (inMiddle.size >= room.smallest * 1.25) return inMiddle
  const set = largestIn(title, width, room)
  if (set.size >= room.smallest) return set
  const { smallest, height } = room
  return { width, size: smallest, lines: Math.floor(height / smallest), isCut: true }
}

function largestIn(title: string, width: number, { largest, height, lines }: TitleRoom): SetTitle {
  const sizes = Array.from({ length: lines }, (_, index) => {
    const count = index + 1
    // Lines end at a word, so that of several none is quite full.
    const letters = Math.max(
      (title.length / count) * (count > 1 ? 1.2 : 1),
      longestWord(title).length,
    )
    const letter = letters < 14 ? letterWidth : runningWidth
    const gaps = gapsIn(title) / count
    const size = Math.min(largest, width / (letters * letter + gaps), height / (count * 1.02))
    return { size, lines: count, width, isCut: false }
  })
  return sizes.reduce((best, one) => (one.size > best.size * 1.15 ? one : best))
}

export function longestWord(words: string): string {
  return words
    .split(/[\s-]/)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

export function linesOf(words: string, size: number, width: number, most: number): number {
  return Math.min(most, Math.ceil((words.length * 0.5 * size) / width))
}

/** In pixels of the wide shape. */
export interface SetText {
  /** What is shown of it. */
  text: string
  size: number
  /** At most; more would be cut. */
  lines: number
}

/** How a text may be set: rather larger. */
const textRooms = [
  { size: 37, most: 3 },
  { size: 33, most: 4 },
]

/** A text as it is shown: all of it, or as many of its sentences as have room; else its beginning. */
export function setText(text: string, width: number): SetText {
  for (const part of [text, ...sentencesOf(text)]) {
    for (const { size, most } of textRooms) {
      const lines = linesOf(part, size, width, most + 1)
      if (lines <= most) return { text: part, size, lines }
    }
  }
  return { text: shortened(text), size: 37, lines: 3 }
}

/**
 * The beginnings of a text that end where a sentence does, the longest first. What only looks like an
 * end is none: "Dr.", "7 p.m.", "1. Mai".
 */
function sentencesOf(text: string): string[] {
  const ends = text.matchAll(
    /(?:[!?…]|(?:\p{Ll}{2}|\p{Lu}{2}|\d{3})\.)["”»’)\]]*(?=\s+[^\s\p{Ll}])/gu,
  )
  return [...ends].map(({ 0: end, index }) => text.slice(0, index + end.length)).toReversed()
}
