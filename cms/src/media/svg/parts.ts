import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes'
import { acting, attributes as places, elements, looks, unseen, unseenAttribute } from './allowed'
import { unfit, UnfitSvg } from './problem'
import { declarations, isNothing, safeValue, written } from './values'

/** An element as it will be written, with the attributes that are left of it. */
export interface Part {
  name: string
  attributes: Map<string, string>
  children: (Part | string)[]
}

const svgSpace = 'http://www.w3.org/2000/svg'
const linkSpace = 'http://www.w3.org/1999/xlink'
const xmlSpace = 'http://www.w3.org/XML/1998/namespace'

const mostParts = 5_000
const mostDepth = 40

/**
 * The elements of an SVG, each of them and of their attributes allowed; without what nobody sees.
 *
 * @throws UnfitSvg
 */
export function readParts(text: string): Part {
  const parser = new SaxesParser({ xmlns: true })
  const open: Part[] = []
  let root: Part | null = null
  // Within what nobody sees: how deep.
  let skipped = 0
  let parts = 0
  let depth = 0

  parser.on('error', () => {
    throw new UnfitSvg({ kind: 'unreadable' })
  })
  parser.on('doctype', (doctype) => {
    if (/\[|<!ENTITY/i.test(doctype)) throw new UnfitSvg({ kind: 'entities' })
  })
  parser.on('opentag', (tag) => {
    depth++
    if (depth > mostDepth) throw new UnfitSvg({ kind: 'tooMuch', limit: 'depth' })
    if (acting.has(tag.local)) throw unfit('acts', `<${tag.name}>`)
    if (skipped > 0 || isUnseen(tag)) {
      skipped++
      return
    }
    parts++
    if (parts > mostParts) throw new UnfitSvg({ kind: 'tooMuch', limit: 'parts' })
    const part = toPart(tag)
    open.at(-1)?.children.push(part)
    if (open.length === 0) root = part
    open.push(part)
  })
  parser.on('closetag', () => {
    depth--
    if (skipped > 0) skipped--
    else open.pop()
  })
  const add = (more: string) => {
    const part = open.at(-1)
    if (skipped === 0 && part && holdsText.has(part.name)) part.children.push(more)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()

  const found: Part | null = root
  if (found === null) throw new UnfitSvg({ kind: 'unreadable' })
  return found
}

const holdsText = new Set(['text', 'tspan', 'style'])

/** What another program's names stand for is for that program; an outermost element is never. */
function isUnseen({ uri, local }: SaxesTagNS): boolean {
  if (uri === svgSpace) return unseen.has(local)
  // Without its namespace it would be no drawing to a browser.
  if (uri === '' || local === 'svg') throw new UnfitSvg({ kind: 'unreadable' })
  return true
}

function toPart({ local, attributes }: SaxesTagNS): Part {
  if (local === 'image' || local === 'feImage') throw new UnfitSvg({ kind: 'picture' })
  // A link is left out, and what it stands around is shown.
  const isLink = local === 'a'
  const name = isLink ? 'g' : local
  if (!elements.has(name)) throw unfit('unknown', `<${local}>`)
  const kept = new Map<string, string>()
  for (const attribute of Object.values(attributes)) {
    if (isLink && attribute.local === 'href') continue
    for (const [key, value] of keptOf(name, attribute)) kept.set(key, value)
  }
  return { name, attributes: kept, children: [] }
}

function keptOf(element: string, { uri, local, value }: SaxesAttributeNS): [string, string][] {
  if (/^on/i.test(local)) throw unfit('acts', local)
  if (local === 'href' && (uri === '' || uri === linkSpace)) return reference(element, value)
  if (uri === xmlSpace) return local === 'space' ? [['xml:space', safeValue(value)]] : []
  if (uri !== '' || unseenAttribute.test(local)) return []
  if (local === 'style') return styled(value)
  if (isNothing(local, value)) return []
  if (!places.has(local) && !looks.has(local)) throw unfit('unknown', `${local}="${value}"`)
  return [[local, safeValue(value)]]
}

const referring = new Set(['use', 'linearGradient', 'radialGradient'])

function reference(element: string, value: string): [string, string][] {
  if (!/^\s*#[\w.:-]+\s*$/.test(value)) throw unfit('outside', value)
  if (!referring.has(element)) throw unfit('unknown', `<${element} href>`)
  return [['href', value.trim()]]
}

function styled(value: string): [string, string][] {
  const text = written(declarations(value))
  return text === '' ? [] : [['style', text]]
}
