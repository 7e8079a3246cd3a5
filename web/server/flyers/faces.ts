import * as fontkit from 'fontkit'
import type { Font, GlyphRun } from 'fontkit'
import { LRUCache } from 'lru-cache'
import { faces as cuts } from '../sharePictures/faces'
import type { FaceName } from './sheet'

/** Letters of one cut, one after the other on a line. */
export interface Run {
  cut: Cut
  text: string
  /** Points from the beginning of the line. */
  x: number
  width: number
}

/** The file of a face that has a part of its letters. */
export interface Cut {
  name: string
  data: Buffer
  font: Font
}

/** Each family comes in two files: most letters are in the first. */
const families: Readonly<Record<FaceName, readonly Cut[]>> = {
  display: cutsOf('display'),
  text: cutsOf('text'),
}

export const allCuts: readonly Cut[] = Object.values(families).flat()

function cutsOf(family: FaceName): Cut[] {
  return cuts
    .filter(({ name }) => name === family || name === `${family}-ext`)
    .map(({ name, data }) => {
      const font = fontkit.create(data)
      if (!('layout' in font)) throw new Error(`${name} is no single font`)
      return { name, data, font }
    })
}

/** A text in pieces of one cut each. */
export function runsOf(text: string, face: FaceName, size: number): Run[] {
  const [main, ...others] = families[face]
  if (!main) throw new Error(`there is no face called ${face}`)
  const pieces: { cut: Cut; text: string }[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const cut = [main, ...others].find(({ font }) => font.hasGlyphForCodePoint(code)) ?? main
    const last = pieces.at(-1)
    if (last?.cut === cut) last.text += letter
    else pieces.push({ cut, text: letter })
  }
  let x = 0
  return pieces.map((piece) => {
    const width = (glyphsOf(piece).advanceWidth / piece.cut.font.unitsPerEm) * size
    const run = { ...piece, x, width }
    x += width
    return run
  })
}

/** The glyphs of a text that is of one cut. */
export function glyphsOf({ cut, text }: Pick<Run, 'cut' | 'text'>): GlyphRun {
  return cut.font.layout(text)
}

/** How wide words are at a size of 1: they are asked for again and again while a sheet is fitted. */
const widths = new LRUCache<string, number>({ max: 5_000 })

/** How wide a text is at a size, in points. */
export function widthOf(text: string, face: FaceName, size: number): number {
  if (text === ' ' || !text.includes(' ')) return size * wordWidth(text, face)
  const words = text.split(' ')
  const spaces = (words.length - 1) * wordWidth(' ', face)
  return size * words.reduce((sum, word) => sum + wordWidth(word, face), spaces)
}

function wordWidth(word: string, face: FaceName): number {
  const key = `${face} ${word}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const width = runsOf(word, face, 1).reduce((sum, run) => sum + run.width, 0)
  widths.set(key, width)
  return width
}
