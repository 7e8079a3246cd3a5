import type { DrawnFlyer } from '../../src/printed/drawnFlyer'
import type { Flyer } from './flyer'
import { layout } from './layout'
import { pdfOf } from './pdf'
import { svgOf } from './svg'

/** Draws a flyer: the bytes of a PDF, or of what its page shows (`DrawnFlyer`, JSON). */
export async function drawFlyer({ words, look, signal, as }: Flyer): Promise<Uint8Array> {
  const sheet = layout({ words, look })
  const colour = look.ink === 'colour' ? signal : null
  if (as === 'pdf') return pdfOf(sheet, words, colour)
  const shown: DrawnFlyer = {
    svg: svgOf(sheet, words.title.text, colour),
    texts: sheet.texts.map(({ text, locale, isTitle }) => ({ text, locale, isTitle })),
  }
  return Buffer.from(JSON.stringify(shown))
}
