import type { Locale } from 'cms/contract'
import { widthOf } from './faces'
import type { FaceName, Ink, SetLine, SetText } from './sheet'

/** How a text is set. */
export interface Style {
  face: FaceName
  size: number
  /** Of the lines, as a part of their size. */
  leading: number
  ink: Ink
  isStruck?: boolean
}

/** A text that is set, without a place of its own yet: its first line begins at 0, 0. */
export interface SetPiece {
  text: string
  locale: Locale
  isTitle: boolean
  lines: Omit<SetLine, 'x' | 'y'>[]
  leading: number
}

const ellipsis = '…'

/** Breaks a text into lines that are no wider than `width`; a word that is wider is broken. */
export function linesOf(text: string, face: FaceName, size: number, width: number): string[] {
  const most = width / size
  const space = widthOf(' ', face, 1)
  const lines: { text: string; width: number }[] = []
  for (const word of text.split(' ').flatMap((one) => partsOf(one, face, most))) {
    const wide = widthOf(word, face, 1)
    const last = lines.at(-1)
    if (last && last.width + space + wide <= most) {
      last.text += ` ${word}`
      last.width += space + wide
    } else if (word !== '') {
      lines.push({ text: word, width: wide })
    }
  }
  return lines.map((line) => line.text)
}

/** A word in parts that are no wider than `most`, at a size of 1. */
function partsOf(word: string, face: FaceName, most: number): string[] {
  if (widthOf(word, face, 1) <= most) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && widthOf(`${part}${letter}-`, face, 1) > most) {
      parts.push(`${part}-`)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

/** The same in at most so many lines; what is left out is told by an ellipsis. */
export function clamped(
  text: string,
  face: FaceName,
  size: number,
  width: number,
  most: number,
): string[] {
  const lines = linesOf(text, face, size, width)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  let last = `${kept.at(-1) ?? ''} ${ellipsis}`
  while (widthOf(last, face, size) > width && last.includes(' ')) {
    last = `${last.slice(0, -2).replace(/\s*\S+$/, '')} ${ellipsis}`.trim()
  }
  return [...kept.slice(0, -1), last]
}

/** True of a line at which something is left out. */
export function isCut(line: string): boolean {
  return line.endsWith(ellipsis)
}

/** Lines of about the same length, as many as the text takes at least. */
export function balanced(text: string, face: FaceName, size: number, width: number): string[] {
  const lines = linesOf(text, face, size, width)
  for (let part = 0.5; part < 1; part += 0.05) {
    const narrower = linesOf(text, face, size, width * part)
    const isWhole = narrower.every((line) => !line.endsWith('-') || text.includes(line))
    if (narrower.length === lines.length && isWhole) return narrower
  }
  return lines
}

/**
 * The largest size at which a text takes no more than so many lines without a broken word; null: not
 * even the smallest is small enough.
 */
export function largestSize(
  text: string,
  face: FaceName,
  {
    largest,
    smallest,
    width,
    lines,
  }: { largest: number; smallest: number; width: number; lines: number },
): number | null {
  const words = text.split(' ')
  for (let size = largest; size >= smallest; size = Math.min(size - 1, size * 0.97)) {
    const isWhole = words.every((word) => widthOf(word, face, size) <= width)
    if (isWhole && linesOf(text, face, size, width).length <= lines) return size
  }
  return null
}

/** A piece out of lines. */
export function pieceOf(
  lines: string[],
  { face, size, leading, ink, isStruck = false }: Style,
  { text, locale, isTitle = false }: { text: string; locale: Locale; isTitle?: boolean },
): SetPiece {
  const isShort = isCut(lines.at(-1) ?? '') && !isCut(text)
  return {
    text: isShort ? lines.join(' ') : text,
    locale,
    isTitle,
    leading: leading * size,
    lines: lines.map((line) => ({
      text: line,
      size,
      face,
      ink,
      isStruck,
      width: widthOf(line, face, size),
    })),
  }
}

/** How high a piece is: from the top of its capitals to below its last line. */
export function heightOf({ lines, leading }: SetPiece): number {
  const [first] = lines
  return first ? (lines.length - 1) * leading + capHeight(first) + descent(first) : 0
}

/** Puts a piece at a place: `y` is the top of its capitals. */
export function placed(piece: SetPiece, x: number, y: number): SetText {
  const { text, locale, isTitle, lines, leading } = piece
  const [first] = lines
  const base = y + (first ? capHeight(first) : 0)
  return {
    text,
    locale,
    isTitle,
    lines: lines.map((line, index) => ({ ...line, x, y: base + index * leading })),
  }
}

/** Of the faces' capitals, as parts of their size. */
const capitals: Readonly<Record<FaceName, number>> = { display: 0.69, text: 0.69 }

function capHeight({ face, size }: Pick<SetLine, 'face' | 'size'>): number {
  return capitals[face] * size
}

/** Of all faces, below the line that letters stand on. */
const below = 0.2

function descent({ size }: Pick<SetLine, 'size'>): number {
  return below * size
}

/** How much of the height of a line in large letters stands on its baseline. */
export const partOnBaseline = capitals.display / (capitals.display + below)
