import { escaped } from '../../src/markup'
import { glyphsOf, runsOf } from './faces'
import { darkRuns } from './modules'
import type { Block, Ink, SetLine, Sheet } from './sheet'
import { strikeOf } from './strike'

/**
 * Draws a sheet as an SVG whose letters are outlines: it looks the same whatever faces a device has,
 * and asks for none.
 *
 * @param label what it is, for whoever does not see it
 * @param signal `#rrggbb`; null: black
 */
export function svgOf(sheet: Sheet, label: string, signal: string | null): string {
  const drawing = new Drawing(signal)
  const { width, height, blocks, texts, code, strips } = sheet
  const parts = [
    `<path fill="#fff" d="M0 0h${width}v${height}H0z"/>`,
    ...blocks.map((block) => drawing.block(block, block.ink)),
    ...texts.flatMap(({ lines }) => lines.map((line) => drawing.line(line))),
    `<path d="${darkRuns(code).map(outline).join('')}"/>`,
    ...(strips ? stripParts(drawing, sheet, strips) : []),
  ]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">` +
    `<defs>${drawing.glyphs}</defs>${parts.join('')}</svg>`
  )
}

function stripParts(
  drawing: Drawing,
  { width, height }: Sheet,
  strips: NonNullable<Sheet['strips']>,
): string[] {
  const { left, breadth } = strips
  const top = height - strips.height
  const cuts = Array.from({ length: strips.count - 1 }, (_, cut) => {
    return `M${short(left + (cut + 1) * breadth)} ${short(top)}V${short(height)}`
  })
  const one = strips.lines.map((line) => drawing.line(line)).join('')
  const each = Array.from({ length: strips.count }, (_, strip) => {
    return `<use href="#strip" transform="translate(${short(left + strip * breadth)} ${short(height)})rotate(-90)"/>`
  })
  return [
    `<path fill="none" stroke="#000" stroke-width=".6" stroke-dasharray="4 3" d="M0 ${short(top)}H${short(width)}${cuts.join('')}"/>`,
    `<defs><g id="strip">${one}</g></defs>`,
    ...each,
  ]
}

/** Has each outline once, however often its letter stands there. */
class Drawing {
  readonly #signal: string | null
  readonly #glyphs = new Map<string, string>()

  constructor(signal: string | null) {
    this.#signal = signal
  }

  get glyphs(): string {
    return [...this.#glyphs].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join('')
  }

  block(block: Omit<Block, 'ink'>, ink: Ink): string {
    return `<path${this.#fill(ink)} d="${outline(block)}"/>`
  }

  line(line: SetLine): string {
    const strike = line.isStruck ? this.block(strikeOf(line), line.ink) : ''
    const runs = runsOf(line.text, line.face, line.size).map((run) => {
      const scale = line.size / run.cut.font.unitsPerEm
      const { glyphs, positions } = glyphsOf(run)
      let x = 0
      const uses = glyphs.map((glyph, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
        const at = `${x + xOffset === 0 ? '' : ` x="${short(x + xOffset)}"`}${yOffset === 0 ? '' : ` y="${short(yOffset)}"`}`
        x += xAdvance
        const path = glyph.path.toSVG()
        if (path === '') return ''
        const id = `${run.cut.name}-${glyph.id}`
        this.#glyphs.set(id, path)
        return `<use href="#${id}"${at}/>`
      })
      const place = `translate(${short(line.x + run.x)} ${short(line.y)})scale(${precise(scale)} ${precise(-scale)})`
      return `<g${this.#fill(line.ink)} transform="${place}">${uses.join('')}</g>`
    })
    return runs.join('') + strike
  }

  #fill(ink: Ink): string {
    if (ink === 'white') return ' fill="#fff"'
    return ink === 'signal' && this.#signal ? ` fill="${this.#signal}"` : ''
  }
}

function outline({ x, y, width, height }: Omit<Block, 'ink'>): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`
}

function short(length: number): string {
  return String(Math.round(length * 100) / 100)
}

function precise(scale: number): string {
  return String(Math.round(scale * 1e6) / 1e6)
}
