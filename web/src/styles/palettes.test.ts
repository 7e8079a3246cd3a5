import type { Palette } from 'cms/contract'
import { describe, expect, it } from 'vitest'
import pairs from './pairs.json'
import chosen from './palettes.css?raw'
import tokens from './tokens.css?raw'

const sheet = tokens + chosen

/** Of ours; those of a branch's own are measured where they are made, in the cms. */
const palettes = Object.keys({
  red: true,
  rust: true,
  ochre: true,
  green: true,
  teal: true,
  blue: true,
  violet: true,
  magenta: true,
} satisfies Record<Exclude<Palette, 'own'>, true>)

function declarations(block: string): [string, string][] {
  return [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
}

function block(start: string): string {
  const at = sheet.indexOf(start)
  if (at === -1) throw new Error(`no style sheet has ${start}`)
  return sheet.slice(sheet.indexOf('{', at + start.length - 1) + 1, sheet.indexOf('}', at))
}

const light = declarations(block(':root {'))
const dark = declarations(block('(prefers-color-scheme: dark) {'))

function colours(palette: string, scheme: 'light' | 'dark'): Map<string, string> {
  const tokens = new Map([
    ...light,
    ...(scheme === 'dark' ? dark : []),
    ...declarations(block(`[data-palette='${palette}'] {`)),
  ])
  return new Map(
    [...tokens].map(([name, value]) => {
      const [, reference, otherwise = value] = /^var\((--[\w-]+)(?:, ([^)]+))?\)$/.exec(value) ?? []
      return [name, reference ? (tokens.get(reference) ?? otherwise) : value]
    }),
  )
}

function luminance(colour: string | undefined): number {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '')
  if (!digits) throw new Error(`Not a colour: ${colour}`)
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => {
    const channel = parseInt(pair, 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

describe.each(palettes)('palette %s', (palette) => {
  describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
    const tokens = colours(palette, scheme)

    // Text, ground, and how far apart they have to be (WCAG 1.4.3 and 1.4.6).
    it.each(pairs)('%s can be read on %s', (...pair) => {
      const [text, ground, least] = pair as [string, string, number]
      expect(contrast(tokens.get(text), tokens.get(ground))).toBeGreaterThanOrEqual(least)
    })
  })
})

it('has no palette that is not tested', () => {
  const named = [...sheet.matchAll(/\[data-palette='(\w+)'\]/g)].map(([, name]) => name)
  expect(named.sort()).toEqual(palettes.sort())
})

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})
