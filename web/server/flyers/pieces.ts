import type { FlyerWords, Said } from '../../src/flyerWords'
import { beside, grounded, nothing, pieceGroup, stacked, type Group } from './groups'
import type { FaceName, Ink } from './sheet'
import { balanced, clamped, largestSize, linesOf, pieceOf, type Style } from './typesetting'

// The parts that both designs have.

/** The room that a design has, and its inks. */
export interface Room {
  width: number
  height: number
  /** What is set out: the colour of the branch, or black. */
  signal: Ink
  /** True: what is set out large stands on a ground of that colour. */
  hasGrounds: boolean
}

/** A text on as many lines as it takes, but for `most`. */
export function textGroup(
  { text, locale }: Said,
  style: Omit<Style, 'leading'> & { leading?: number },
  width: number,
  most = Number.POSITIVE_INFINITY,
): Group {
  const { face, size } = style
  const lines =
    most === Number.POSITIVE_INFINITY
      ? linesOf(text, face, size, width)
      : clamped(text, face, size, width, most)
  if (lines.length === 0) return nothing
  const leading = style.leading ?? (face === 'display' ? 1.06 : 1.32)
  return pieceGroup(pieceOf(lines, { ...style, leading }, { text, locale }))
}

/** A text as large as it can be on so many lines, and cut where even the smallest is too large. */
export function largeGroup(
  { text, locale }: Said,
  { ink, isStruck = false, isTitle = false }: { ink: Ink; isStruck?: boolean; isTitle?: boolean },
  room: { largest: number; smallest: number; width: number; lines: number },
): Group {
  if (text === '') return nothing
  const face: FaceName = 'display'
  const { width, smallest, lines: most } = room
  const found = largestSize(text, face, room)
  const size = found ?? smallest
  const lines =
    found === null ? clamped(text, face, size, width, most) : balanced(text, face, size, width)
  const style = { face, size, leading: 1, ink, isStruck }
  return pieceGroup(pieceOf(lines, style, { text, locale, isTitle }))
}

/** A word on one line, as large as it fits. */
export function wordGroup(
  text: string,
  { ink, isStruck = false, face = 'display' }: { ink: Ink; isStruck?: boolean; face?: FaceName },
  { largest, width, locale }: { largest: number; width: number; locale: Said['locale'] },
): Group {
  const size = largestSize(text, face, { largest, smallest: 4, width, lines: 1 }) ?? 4
  const style = { face, size, leading: 1, ink, isStruck }
  return text === '' ? nothing : pieceGroup(pieceOf([text], style, { text, locale }))
}

/** What is different about it, white on black so that nobody overlooks it in any ink. */
export function stateGroup({ states, locale }: FlyerWords, size: number, width: number): Group {
  if (states.length === 0) return nothing
  const pad = size * 0.28
  let x = 0
  const rows = states.map((state) => {
    const piece = pieceOf(
      clamped(state, 'display', size, width - 2 * pad, 1),
      { face: 'display', size, leading: 1, ink: 'white' },
      { text: state, locale },
    )
    const box = (piece.lines[0]?.width ?? 0) + 2 * pad
    const at = { x, group: grounded(pieceGroup(piece), box, pad, 'black') }
    x += box + size * 0.4
    return at
  })
  return x <= width + size
    ? beside(rows)
    : stacked(
        rows.map(({ group }) => group),
        size * 0.2,
      )
}

/** Who calls: the name of the branch, and of what it is a part. */
export function branchGroup(words: FlyerWords, { width, signal }: Room): Group {
  const { branch, organization, locale } = words
  const pad = 11
  const inner = width - 2 * pad
  const name = wordGroup(branch, { ink: 'white' }, { largest: 24, width: inner, locale })
  const whole = wordGroup(
    organization ?? '',
    { ink: 'white', face: 'text' },
    { largest: 12, width: inner, locale },
  )
  return grounded(stacked([name, whole], 6), width, pad, signal)
}

/** Where it is and who speaks; apart from that, and larger, what is different. */
export function factsGroup(words: FlyerWords, width: number, part: number): Group {
  const { place, address, speakers, changes, locale } = words
  const black = { ink: 'black' as const }
  const facts = [
    largeGroup({ text: place, locale }, black, {
      largest: 32 * part,
      smallest: 16 * part,
      width,
      lines: 2,
    }),
    ...(address ? [textGroup(address, { ...black, face: 'text', size: 17 * part }, width, 2)] : []),
    ...(speakers
      ? [
          textGroup(
            { text: speakers, locale },
            { ...black, face: 'text', size: 17 * part },
            width,
            3,
          ),
        ]
      : []),
  ]
  // Where there is much to say it is no larger than the rest.
  const size = Math.min(24, 30 * part ** 2)
  const different = changes.map((change) =>
    textGroup(change, { ...black, face: 'text', size, leading: 1.24 }, width, 3),
  )
  return stacked([stacked(facts, 9 * part), stacked(different, size / 3)], size * 1.2)
}

/** Where to come instead of to a date that does not take place. */
export function insteadGroup({ instead }: FlyerWords, ink: Ink, largest: number, width: number) {
  return instead
    ? largeGroup(instead, { ink }, { largest, smallest: largest / 2, width, lines: 3 })
    : nothing
}

/** The largest of `make`, by the part of the full size, that is no higher than the room. */
export function fitted(make: (part: number) => Group, height: number, smallest = 0.3): Group {
  for (let part = 1; part > smallest; part -= 0.03) {
    const group = make(part)
    if (group.height <= height) return group
  }
  return make(smallest)
}
