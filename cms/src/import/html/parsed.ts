import { defaultTreeAdapter as dom, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import type { ImportedText } from '../blocks'
import { treeToBlocks, type TextSource } from './toBlocks'
import type { HtmlNode } from './tree'

export interface HtmlSource extends TextSource {
  html: string
}

export function htmlToBlocks({ html, ...source }: HtmlSource): ImportedText {
  return treeToBlocks(parseHtml(html), source)
}

export function parseHtml(html: string): HtmlNode[] {
  return parseFragment(html, { scriptingEnabled: false }).childNodes.flatMap(toNode)
}

/** The words of a piece of HTML in one line: its entities decoded, its tags gone. */
export function wordsInHtml(html: string): string {
  const words = (nodes: HtmlNode[]): string =>
    nodes
      .map((node) => {
        if (node.kind === 'comment') return ''
        return node.kind === 'text' ? node.text : node.name === 'br' ? ' ' : words(node.children)
      })
      .join('')
  return words(parseHtml(html)).replace(/\s+/g, ' ').trim()
}

function toNode(node: DefaultTreeAdapterTypes.ChildNode): HtmlNode[] {
  if (dom.isTextNode(node)) return [{ kind: 'text', text: node.value }]
  if (dom.isCommentNode(node)) return [{ kind: 'comment', text: node.data }]
  if (!dom.isElementNode(node)) return []
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
  const children = node.childNodes.flatMap(toNode)
  return [{ kind: 'element', name: node.tagName, attributes, children }]
}
