import type { HtmlElement } from '../../import/html/tree'

/** What stands in an element's `style`, by property; Word's own ones too. */
export type Style = ReadonlyMap<string, string>

export function styleOf(element: HtmlElement): Style {
  const declarations = (element.attributes.get('style') ?? '').split(';')
  return new Map(
    declarations.flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':')
      if (colon < 0) return []
      return [[trimmed(declaration.slice(0, colon)), trimmed(declaration.slice(colon + 1))]]
    }),
  )
}

function trimmed(text: string): string {
  return text.trim().toLowerCase()
}

/** The elements of HTML that say what a style says: Google Docs and many sites mark by style alone. */
export function marksOf(style: Style): string[] {
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  return [
    ...(isBold(style.get('font-weight')) ? ['b'] : []),
    ...(/^(italic|oblique)/.test(style.get('font-style') ?? '') ? ['i'] : []),
    ...(line.includes('underline') ? ['u'] : []),
    ...(line.includes('line-through') ? ['s'] : []),
  ]
}

function isBold(weight = ''): boolean {
  return weight.startsWith('bold') || Number(weight) >= 600
}

/** What an element marks by its name, and what its style takes back. Google Docs wraps all in such a `b`. */
export function isTakenBack(name: string, style: Style): boolean {
  const weight = style.get('font-weight')
  if (name === 'b' || name === 'strong') return weight !== undefined && !isBold(weight)
  return (name === 'i' || name === 'em') && style.get('font-style') === 'normal'
}

/** Whether somebody chose a colour: black, grey and white are what texts have anyway. */
export function hasColour(element: HtmlElement, style: Style): boolean {
  const colours = [
    element.attributes.get('color'),
    style.get('color'),
    style.get('background-color'),
    style.get('background'),
  ]
  return colours.some((colour) => colour !== undefined && isColour(colour.toLowerCase()))
}

const colourless =
  /^(auto|black|white|gr[ae]y|silver|windowtext|inherit|initial|unset|revert|currentcolor|transparent|none|var\(.*)$/

/** So much apart are the channels of a colour that one sees as such. */
const seen = 60

function isColour(value: string): boolean {
  const hex = /^#([\da-f]{3}|[\da-f]{6})\b/.exec(value)?.[1]
  const rgb = /^rgba?\(([^)]*)\)/.exec(value)?.[1]
  if (hex === undefined && rgb === undefined)
    return /^[a-z]+$/.test(value) && !colourless.test(value)
  const [red = 0, green = 0, blue = 0, alpha = 1] =
    hex === undefined ? (rgb ?? '').split(/[\s,/]+/).map(Number) : channels(hex)
  return alpha > 0 && Math.max(red, green, blue) - Math.min(red, green, blue) > seen
}

function channels(hex: string): number[] {
  const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex
  return (long.match(/../g) ?? []).map((channel) => Number.parseInt(channel, 16))
}
