import type { Paper } from '../../src/printed/look'
import { drawnWords } from './drawnWords'
import type { Flyer } from './flyer'
import { foot, footHeight } from './foot'
import { loud } from './loud'
import { quiet } from './quiet'
import type { Sheet } from './sheet'
import { stripsOf } from './strips'

/** Of sheets, in points: ISO 216 and ANSI. */
export const sizes: Readonly<Record<Paper, { width: number; height: number }>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
}

const margin = 40
const aboveFoot = 20

/** What stands where on a flyer: all of it on one sheet, whatever it says. */
export function layout({ words: told, look }: Omit<Flyer, 'as' | 'signal'>): Sheet {
  const words = drawnWords(told)
  const { width, height } = sizes[look.paper]
  const strips = look.strips ? stripsOf(words, width) : null
  const bottom = height - (strips ? strips.height + 14 : margin)
  const footTop = bottom - footHeight
  const room = {
    width: width - 2 * margin,
    height: footTop - aboveFoot - margin,
    signal: look.ink === 'colour' ? ('signal' as const) : ('black' as const),
    hasGrounds: look.ink === 'colour',
  }
  const design = look.design === 'loud' ? loud : quiet
  const { blocks, texts } = design(words, room).put(margin, margin)
  const { code, ...below } = foot(words, { x: margin, y: footTop, width: room.width })
  return {
    width,
    height,
    blocks: [...blocks, ...below.blocks],
    texts: [...texts, ...below.texts],
    code,
    strips,
  }
}
