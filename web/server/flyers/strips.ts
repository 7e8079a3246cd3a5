import type { FlyerWords } from '../../src/flyerWords'
import { brokenAddress, shownAddress } from './foot'
import type { FaceName, SetLine, Strips } from './sheet'
import { widthOf } from './faces'
import { clamped, isCut } from './typesetting'

const count = 7
const height = 170
/** What printers leave white at the edges of a sheet. */
const edge = 20
const inset = 8
/** Of the full size, the smallest at which all is still told. */
const leastWhole = 0.76
/** Points, of an address that is kept on one line. */
const leastAddress = 6

/** What somebody tears off: what, when, where, and the short address. */
export function stripsOf(words: FlyerWords, width: number): Strips {
  const breadth = (width - 2 * edge) / count
  return { count, height, left: edge, breadth, lines: placed(fittingRows(words, breadth), breadth) }
}

interface Row {
  text: string
  face: FaceName
  size: number
}

/** The largest that tell all, or else the largest, whatever they cut. */
function fittingRows(words: FlyerWords, breadth: number): Row[] {
  let largest: Row[] | null = null
  for (let part = 1; part > 0.5; part -= 0.04) {
    const rows = rowsOf(words, part)
    if (breadthOf(rows) > breadth - 8) continue
    if (!rows.some(({ text }) => isCut(text))) return rows
    largest ??= rows
    if (part < leastWhole) return largest
  }
  return largest ?? rowsOf(words, 0.5)
}

function rowsOf(words: FlyerWords, part: number): Row[] {
  const length = height - edge - inset
  const rows = (text: string | null, face: FaceName, size: number, most: number): Row[] =>
    text ? clamped(text, face, size, length, most).map((line) => ({ text: line, face, size })) : []
  const { states, title, whenInShort, place, url } = words
  const address = shownAddress(url)
  const onOneLine = length / widthOf(address, 'text', 1)
  const size = onOneLine < leastAddress ? 8 * part : Math.min(8 * part, onOneLine)
  return [
    ...rows([...states, title.text].join(': '), 'display', 13 * part, 2),
    ...rows(whenInShort, 'text', 10 * part, 2),
    ...rows(place, 'text', 9.4 * part, 2),
    ...brokenAddress(address, 'text', size, length).map((text) => ({
      text,
      face: 'text' as const,
      size,
    })),
  ]
}

function breadthOf(rows: Row[]): number {
  return rows.reduce((sum, { size }) => sum + size * 1.16, 0)
}

/** Side by side across a strip, in its middle. */
function placed(rows: Row[], breadth: number): SetLine[] {
  let y = (breadth - breadthOf(rows)) / 2
  return rows.map(({ text, face, size }) => {
    y += size * 1.16
    return {
      text,
      face,
      size,
      x: edge,
      y: y - size * 0.3,
      ink: 'black',
      isStruck: false,
      width: widthOf(text, face, size),
    }
  })
}
