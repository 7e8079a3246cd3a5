import type { Said } from '../../src/flyerWords'
import type { Block, SetText } from './sheet'
import { heightOf, placed, type SetPiece } from './typesetting'

// Parts of a sheet that have a height, and are put where there is room.

export interface Part {
  blocks: Block[]
  texts: SetText[]
}

export interface Group {
  height: number
  /** Puts it with its upper left corner at a place. */
  put: (x: number, y: number) => Part
}

export const nothing: Group = { height: 0, put: () => ({ blocks: [], texts: [] }) }

export function pieceGroup(piece: SetPiece): Group {
  return {
    height: heightOf(piece),
    put: (x, y) => ({ blocks: [], texts: [placed(piece, x, y)] }),
  }
}

/** A line across. */
export function ruleGroup(width: number, height: number, ink: Block['ink']): Group {
  return { height, put: (x, y) => ({ blocks: [{ x, y, width, height, ink }], texts: [] }) }
}

/** One below the other, with so much between them; what is empty takes no room. */
export function stacked(groups: Group[], gap: number): Group {
  const shown = groups.filter(({ height }) => height > 0)
  const height =
    shown.reduce((sum, one) => sum + one.height, 0) + gap * Math.max(0, shown.length - 1)
  return {
    height,
    put(x, y) {
      let top = y
      return joined(
        shown.map((group) => {
          const part = group.put(x, top)
          top += group.height + gap
          return part
        }),
      )
    },
  }
}

/** Side by side, their upper edges on one line. */
export function beside(columns: { x: number; y?: number; group: Group }[]): Group {
  return {
    height: Math.max(0, ...columns.map(({ group, y = 0 }) => group.height + y)),
    put: (left, top) => joined(columns.map(({ x, y = 0, group }) => group.put(left + x, top + y))),
  }
}

/** Set in several texts, and read as one. */
export function readAs(group: Group, { text, locale }: Said): Group {
  return {
    ...group,
    put(x, y) {
      const { blocks, texts } = group.put(x, y)
      return {
        blocks,
        texts: [{ text, locale, isTitle: false, lines: texts.flatMap((one) => one.lines) }],
      }
    },
  }
}

/** On a ground of its own, which reaches `pad` beyond it. */
export function grounded(group: Group, width: number, pad: number, ink: Block['ink']): Group {
  const height = group.height + 2 * pad
  return {
    height,
    put(x, y) {
      const { blocks, texts } = group.put(x + pad, y + pad)
      return { blocks: [{ x, y, width, height, ink }, ...blocks], texts }
    },
  }
}

export function joined(parts: Part[]): Part {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    texts: parts.flatMap(({ texts }) => texts),
  }
}
