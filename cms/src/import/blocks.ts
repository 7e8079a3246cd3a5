/**
 * Texts on their way in: Strapi's Blocks, but for pictures, which are named by their address until it
 * is known which file of the media library each of them is.
 */
import type { InlineNode, TextNode } from '../contract'
import type { Remark } from './words/facts'

export interface ListItem {
  type: 'list-item'
  children: InlineNode[]
}

/** A list inside another stands beside the items, after the one that it belongs to. */
export interface List {
  type: 'list'
  format: 'ordered' | 'unordered'
  indentLevel: number
  children: (ListItem | List)[]
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export interface Picture {
  type: 'picture'
  /** Absolute, as the source names it. */
  address: string
  alternativeText: string
}

export type Block =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: HeadingLevel; children: InlineNode[] }
  | { type: 'quote'; children: InlineNode[] }
  | { type: 'code'; children: TextNode[] }
  | List
  | Picture

/** A text, and what could not be carried into it. */
export interface ImportedText {
  blocks: Block[]
  losses: Remark[]
}

/** The words of a line, without marks and links. */
export function plainText(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : plainText(node.children))).join('')
}
