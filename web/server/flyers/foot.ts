import encodeQR from 'qr'
import type { FlyerWords } from '../../src/flyerWords'
import { pieceGroup, readAs, stacked, type Part } from './groups'
import type { Code, FaceName } from './sheet'
import { widthOf } from './faces'
import { pieceOf } from './typesetting'

const codeSize = 112
const gap = 22

/** So much of the height does the foot take. */
export const footHeight = codeSize

/**
 * The code at the right, and the address in it for whoever types. The code has the address in capital
 * letters, which are the same there: of these it needs fewer and larger squares (ISO/IEC 18004,
 * alphanumeric mode).
 *
 * @param x of its left side
 */
export function foot(
  { scan, code, url, locale }: FlyerWords,
  { x, y, width }: { x: number; y: number; width: number },
): Part & { code: Code } {
  const shown = shownAddress(url)
  const left = width - codeSize - gap
  const size = sizeOf(shown, left)
  const pieces = stacked(
    [
      pieceGroup(
        pieceOf(
          [scan],
          {
            face: 'text',
            size: Math.min(15, 15 * (left / widthOf(scan, 'text', 15))),
            leading: 1.3,
            ink: 'black',
          },
          { text: scan, locale },
        ),
      ),
      pieceGroup(
        pieceOf(
          brokenAddress(shown, 'display', size, left),
          { face: 'display', size, leading: 1.1, ink: 'black' },
          { text: shown, locale },
        ),
      ),
    ],
    9,
  )
  const group = readAs(pieces, { text: `${scan} ${shown}`, locale })
  return {
    ...group.put(x, y + codeSize - group.height),
    code: {
      x: x + width - codeSize,
      y,
      size: codeSize,
      modules: modulesOf(url),
      alternativeText: `${code} ${shown}`,
      url,
    },
  }
}

function modulesOf(url: string): boolean[][] {
  const border = 1
  const rows = encodeQR(url.toUpperCase(), 'raw', { border })
  return rows.slice(border, -border).map((row) => row.slice(border, -border))
}

/** The size at which the address stands on two lines at most. */
function sizeOf(shown: string, width: number): number {
  let size = 19
  while (size > 6 && brokenAddress(shown, 'display', size, width).length > 2) size -= 0.5
  return size
}

/** An address as people type it. */
export function shownAddress(url: string): string {
  return url.replace(/^https?:\/\//, '')
}

/** An address on lines that end with a slash. */
export function brokenAddress(
  address: string,
  face: FaceName,
  size: number,
  width: number,
): string[] {
  const lines = ['']
  for (const step of address.split(/(?<=\/)/)) {
    const line = `${lines.at(-1)}${step}`
    if (line === step || widthOf(line, face, size) <= width) lines[lines.length - 1] = line
    else lines.push(step)
  }
  return lines
}
