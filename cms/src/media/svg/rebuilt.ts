import { countDrawn } from './drawn'
import { readParts, type Part } from './parts'
import { UnfitSvg } from './problem'
import { sizeOf } from './size'
import { readStyleSheet, styleSheetText, type Rule } from './styleSheet'

/** Most logos have some ten thousand; a drawing of more is better a picture. */
const mostBytes = 300_000

export interface Rebuilt {
  data: Buffer
  /** Pixels. */
  width: number
  height: number
}

/**
 * An SVG written anew from what is allowed of it: shapes, text, gradients. Nothing in it acts, moves,
 * or asks for anything outside, and it says how large it is.
 *
 * @throws UnfitSvg where it would look otherwise by that, or is more than a browser should draw
 */
export function rebuiltSvg(content: Buffer): Rebuilt {
  if (content.length > mostBytes) throw new UnfitSvg({ kind: 'tooMuch', limit: 'bytes' })
  const root = readParts(decoded(content))
  if (root.name !== 'svg') throw new UnfitSvg({ kind: 'unreadable' })
  const rules = readRules(root)
  countDrawn(root, rules)
  const { width, height, viewBox } = sizeOf(root.attributes)
  root.attributes.set('viewBox', viewBox)
  root.attributes.set('width', String(width))
  root.attributes.set('height', String(height))
  const data = Buffer.from(`${toText(root, ' xmlns="http://www.w3.org/2000/svg"')}\n`)
  return { data, width, height }
}

function decoded(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    throw new UnfitSvg({ kind: 'unreadable' })
  }
}

/** Of all style sheets within; each is put in the place of what stood there. */
function readRules(part: Part): Rule[] {
  if (part.name === 'style') {
    const rules = readStyleSheet(textOf(part))
    part.children = [styleSheetText(rules)]
    return rules
  }
  return part.children.flatMap((child) => (typeof child === 'string' ? [] : readRules(child)))
}

function textOf({ children }: Part): string {
  return children.filter((child) => typeof child === 'string').join('')
}

function toText({ name, attributes, children }: Part, more = ''): string {
  const pairs = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
  const inner = children.map((child) =>
    typeof child === 'string' ? escaped(child) : toText(child),
  )
  return inner.length === 0
    ? `<${name}${more}${pairs}/>`
    : `<${name}${more}${pairs}>${inner.join('')}</${name}>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
