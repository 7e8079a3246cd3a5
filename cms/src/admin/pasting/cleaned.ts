import type { HtmlElement, HtmlNode } from '../../import/html/tree'
import { hasColour, isTakenBack, marksOf, styleOf } from './style'
import { isMark, withLists } from './wordLists'

/** What a text can't hold, and somebody who pastes it would miss. */
export type Lost = 'pictures' | 'tables' | 'colours'

/** Says nothing, or nothing to a reader. */
const unread = new Set(['title', 'xml', 'o:p', 'meta', 'link', 'script', 'style', 'template'])
const pictures = new Set(['img', 'svg', 'canvas', 'v:shape', 'v:imagedata'])
/** Their style is that of the whole, which the site decides. */
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * The clipboard of a word processor, a mail or a web page, as plain HTML: marks are elements, lists are
 * lists, and what the site has no place for is gone.
 */
export class Cleaning {
  readonly lost = new Set<Lost>()

  clean(nodes: HtmlNode[], isInLink = false): HtmlNode[] {
    return withLists(nodes).flatMap((node) => {
      if (node.kind === 'text') return [node]
      return node.kind === 'element' ? this.#element(node, isInLink) : []
    })
  }

  #element(found: HtmlElement, isInLink: boolean): HtmlNode[] {
    const style = styleOf(found)
    if (unread.has(found.name) || isMark(found) || style.get('display') === 'none') return []
    if (pictures.has(found.name)) return this.#picture(found)
    const isLink = isInLink || (found.name === 'a' && found.attributes.has('href'))
    if (!isLink && hasColour(found, style)) this.lost.add('colours')
    const children = this.clean(found.children, isLink)
    if (found.attributes.get('class') === 'Apple-converted-space')
      return [{ kind: 'text', text: ' ' }]
    if (found.name === 'table') return this.#table(found, children)
    const name = nameOf(found)
    // Visitors see a link by its look: the line below it is no word of its writer.
    const isUndone = isTakenBack(name, style) || (name === 'u' && isLink)
    const marks = headings.has(name) ? [] : marksOf(style).filter((mark) => mark !== 'u' || !isLink)
    const { attributes } = found
    return [
      {
        kind: 'element',
        name: isUndone ? 'span' : name,
        attributes,
        children: marked(marks, children),
      },
    ]
  }

  #picture({ attributes }: HtmlElement): HtmlNode[] {
    const alternative = attributes.get('alt') ?? ''
    // Gmail and Outlook draw emoji.
    if (/^\p{Extended_Pictographic}/u.test(alternative))
      return [{ kind: 'text', text: alternative }]
    // What has one dot only tells its sender that a mail was opened.
    if (attributes.get('width') !== '1') this.lost.add('pictures')
    return []
  }

  /** Mails are laid out by tables with one cell a row: what stands in these is no table. */
  #table(found: HtmlElement, children: HtmlNode[]): HtmlNode[] {
    const rows = below(found, 'tr').map((row) => row.children.filter(isCell))
    const isLayout = found.attributes.get('role') === 'presentation'
    if (isLayout || rows.every((cells) => cells.length < 2)) return children.map(asContainer)
    this.lost.add('tables')
    return [{ ...found, children }]
  }
}

function marked(marks: string[], children: HtmlNode[]): HtmlNode[] {
  return marks.reduce<HtmlNode[]>(
    (inner, name) => [{ kind: 'element', name, attributes: new Map(), children: inner }],
    children,
  )
}

/** Word, and Word in a browser, have headings and quotes that are not called so in HTML. */
function nameOf({ name, attributes }: HtmlElement): string {
  const level = attributes.get('role') === 'heading' ? attributes.get('aria-level') : undefined
  if (level !== undefined && /^[1-6]$/.test(level)) return `h${level}`
  if (name !== 'p') return name
  const kind = attributes.get('class') ?? ''
  if (/^Mso(Intense)?Quote/.test(kind)) return 'blockquote'
  return kind === 'MsoTitle' ? 'h1' : name
}

function below(element: HtmlElement, name: string): HtmlElement[] {
  return element.children.flatMap((child) => {
    if (child.kind !== 'element') return []
    return child.name === name ? [child] : below(child, name)
  })
}

function isCell(node: HtmlNode): boolean {
  return node.kind === 'element' && (node.name === 'td' || node.name === 'th')
}

const tableParts = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup'])

function asContainer(node: HtmlNode): HtmlNode {
  if (node.kind !== 'element' || !tableParts.has(node.name)) return node
  return { ...node, name: 'div', children: node.children.map(asContainer) }
}
