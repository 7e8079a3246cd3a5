import { looks, unseenLook } from './allowed'
import { unfit } from './problem'

/** By which a value may name a part of the same drawing. */
const within = /url\(\s*(["']?)#([\w.:-]+)\1\s*\)/g

/** What a value may be worked out by. */
const functions = /^(rgba?|hsla?|matrix|translate[XY]?|scale[XY]?|rotate|skewX|skewY)$/

/**
 * A value of an attribute or a property, which may name parts of the same drawing and nothing else.
 *
 * @throws UnfitSvg
 */
export function safeValue(value: string): string {
  const rest = value.replace(within, ' ')
  // An escape could spell anything that is looked for here.
  if (/[\\<>{}]|\/\*/.test(rest)) throw unfit('unknown', value)
  if (/url|src\s*\(|image/i.test(rest) && /\(|:/.test(rest)) throw unfit('outside', value)
  if (/(^|[\s"'(,])[a-z][\w+.-]*:/i.test(rest)) throw unfit('outside', value)
  for (const [, name = ''] of rest.matchAll(/([\w-]*)\s*\(/g)) {
    if (!functions.test(name)) throw unfit('unknown', value)
  }
  return value.trim()
}

/** The ids that a value names. */
export function namedIn(value: string): string[] {
  return [...value.matchAll(within)].map(([, , id = '']) => id)
}

/** Declarations of a `style` attribute or of a rule, each allowed, without what nobody sees. */
export function declarations(text: string): Map<string, string> {
  const kept = new Map<string, string>()
  for (const declaration of withoutComments(text).split(';')) {
    const at = declaration.indexOf(':')
    const name = declaration.slice(0, Math.max(at, 0)).trim().toLowerCase()
    const value = declaration.slice(at + 1).trim()
    if (declaration.trim() === '') continue
    if (at === -1) throw unfit('unknown', declaration)
    if (unseenLook.test(name)) continue
    if (isNothing(name, value)) continue
    if (!looks.has(name)) throw unfit('unknown', `${name}: ${value}`)
    kept.set(name, safeValue(value))
  }
  return kept
}

/** Programs write down that there is none of what is not drawn here. */
export function isNothing(name: string, value: string): boolean {
  return /^(filter|marker(-(start|mid|end))?)$/.test(name) && value === 'none'
}

export function written(kept: ReadonlyMap<string, string>): string {
  return [...kept].map(([name, value]) => `${name}:${value}`).join(';')
}

export function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '')
}
