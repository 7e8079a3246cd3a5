import type { FlyerWords } from '../../src/flyerWords'
import { brokenAddress, shownAddress } from './foot'
import type { FaceName, SetLine, Strips } from './sheet'
import { widthOf } from './faces'
import { clamped } from './typesetting'

const count = 8
const height = 158
/** What printers leave white at the edge of a sheet. */
const edge = 20
const inset = 8

/** What somebody tears off: what, when, where, and the short address. */
export function stripsOf(words: FlyerWords, width: number): Strips {
  const breadth = width / count
  for (let part = 1; part > 0.5; part -= 0.04) {
    const rows = rowsOf(words, part)
    const total = rows.reduce((sum, { size }) => sum + size * 1.16, 0)
    if (total <= breadth - 8 || part < 0.55) return { count, height, lines: placed(rows, breadth) }
  }
  return { count, height, lines: [] }
}

interface Row {
  text: string
  face: FaceName
  size: number
}

function rowsOf(words: FlyerWords, part: number): Row[] {
  const length = height - edge - inset
  const rows = (text: string | null, face: FaceName, size: number, most: number): Row[] =>
    text ? clamped(text, face, size, length, most).map((line) => ({ text: line, face, size })) : []
  const { states, title, whenInShort, place, url } = words
  const size = 8 * part
  return [
    ...rows([...states, title.text].join(': '), 'display', 13 * part, 2),
    ...rows(whenInShort, 'text', 10 * part, 2),
    ...rows(place, 'text', 9.4 * part, 1),
    ...brokenAddress(shownAddress(url), 'text', size, length).map((text) => ({
      text,
      face: 'text' as const,
      size,
    })),
  ]
}

/** Side by side across a strip, in its middle. */
function placed(rows: Row[], breadth: number): SetLine[] {
  const total = rows.reduce((sum, { size }) => sum + size * 1.16, 0)
  let y = (breadth - total) / 2
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
