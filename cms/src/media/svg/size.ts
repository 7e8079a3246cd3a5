import { UnfitSvg } from './problem'

/** Pixels of the longer side: it can be drawn larger, but says no more of itself. */
const longest = 2_000
/** So many times may one side be as long as the other. */
const mostRatio = 20

/** Pixels for each unit of CSS. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}

/**
 * How large a drawing is, by its width and height, else by its view box; within bounds.
 *
 * @throws UnfitSvg where neither says so
 */
export function sizeOf(attributes: ReadonlyMap<string, string>): {
  width: number
  height: number
  viewBox: string
} {
  const box = boxOf(attributes.get('viewBox'))
  const [wide, high] = [lengthOf(attributes.get('width')), lengthOf(attributes.get('height'))]
  const own = wide !== null && high !== null ? { width: wide, height: high } : null
  const size = own ?? box
  if (!size) throw new UnfitSvg({ kind: 'sizeless' })
  const { width, height } = size
  if (Math.max(width / height, height / width) > mostRatio) throw new UnfitSvg({ kind: 'sizeless' })
  const scale = Math.min(1, longest / Math.max(width, height))
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    viewBox: box?.text ?? `0 0 ${width} ${height}`,
  }
}

function boxOf(text = ''): { text: string; width: number; height: number } | null {
  const numbers = text.split(/[\s,]+/).map(Number)
  const [, , width = 0, height = 0] = numbers
  const isBox = numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0
  return isBox ? { text: numbers.join(' '), width, height } : null
}

/** Null: it is left to whoever shows it, as in percent. */
function lengthOf(text = ''): number | null {
  const [, digits = '', unit = ''] =
    /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? []
  const pixels = Number(digits) * (units[unit.toLowerCase()] ?? 0)
  return Number.isFinite(pixels) && pixels > 0 ? pixels : null
}
