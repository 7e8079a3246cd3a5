import type { HtmlElement, HtmlNode } from '../../import/html/tree'
import { styleOf } from './style'

/** Word puts the mark of a point into its text, and says so. */
export function isMark(element: HtmlElement): boolean {
  return styleOf(element).get('mso-list') === 'ignore'
}

/** Word writes the points of a list as paragraphs one after the other: they become lists of HTML. */
export function withLists(nodes: HtmlNode[]): HtmlNode[] {
  const found: HtmlNode[] = []
  let open: HtmlElement[] = []
  for (const node of nodes) {
    const level = levelOf(node)
    if (level !== null && node.kind === 'element') {
      open = addPoint(found, open, node, level)
    } else {
      if (!isBetween(node)) open = []
      found.push(node)
    }
  }
  return found
}

/** @param open the lists that are not finished, each in the one before @returns those after it */
function addPoint(
  found: HtmlNode[],
  open: HtmlElement[],
  paragraph: HtmlElement,
  level: number,
): HtmlElement[] {
  const name = isNumbered(paragraph) ? 'ol' : 'ul'
  const lists = open.slice(0, level)
  if (lists.length === level && lists.at(-1)?.name !== name) lists.pop()
  while (lists.length < level) {
    const list = element(name, [])
    const outer = lists.at(-1)
    if (outer) outer.children.push(list)
    else found.push(list)
    lists.push(list)
  }
  lists.at(-1)?.children.push(element('li', paragraph.children))
  return lists
}

/** How deep a paragraph of Word stands in lists, from 1; null: in none. */
function levelOf(node: HtmlNode): number | null {
  if (node.kind !== 'element') return null
  const level = / level(\d)/.exec(` ${styleOf(node).get('mso-list') ?? ''}`)?.[1]
  return level === undefined ? null : Number(level)
}

/** Between paragraphs nothing stands but line ends and what nobody sees. */
function isBetween(node: HtmlNode): boolean {
  return node.kind === 'comment' || (node.kind === 'text' && node.text.trim() === '')
}

function isNumbered(paragraph: HtmlElement): boolean {
  return /^\(?[\da-z]{1,4}[.)]/i.test(markIn(paragraph).trim())
}

function markIn(node: HtmlNode): string {
  if (node.kind !== 'element') return ''
  return isMark(node) ? textOf(node) : node.children.map(markIn).join('')
}

function textOf(node: HtmlNode): string {
  if (node.kind === 'text') return node.text
  return node.kind === 'element' ? node.children.map(textOf).join('') : ''
}

function element(name: string, children: HtmlNode[]): HtmlElement {
  return { kind: 'element', name, attributes: new Map(), children }
}
