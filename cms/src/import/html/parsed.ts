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

function toNode(node: DefaultTreeAdapterTypes.ChildNode): HtmlNode[] {
  if (dom.isTextNode(node)) return [{ kind: 'text', text: node.value }]
  if (dom.isCommentNode(node)) return [{ kind: 'comment', text: node.data }]
  if (!dom.isElementNode(node)) return []
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
  const children = node.childNodes.flatMap(toNode)
  return [{ kind: 'element', name: node.tagName, attributes, children }]
}
