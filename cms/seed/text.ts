/** Short ways to write rich text as Strapi's Blocks. Plain strings become text nodes. */
import type { InlineNode, LinkNode, TextNode } from '../src/contract'
import type { SeedText } from './shape'

type Block = SeedText[number]
type Inline = string | InlineNode

/** A paragraph. */
export function p(...children: Inline[]): Block {
  return { type: 'paragraph', children: inline(children) }
}

/** A heading; the page's own title is level 1. */
export function h(level: 2 | 3, title: string): Block {
  return { type: 'heading', level, children: inline([title]) }
}

/** A list with dots; each item is a string or the pieces of one line. */
export function ul(...items: (Inline | Inline[])[]): Block {
  return list('unordered', items)
}

/** A numbered list; each item is a string or the pieces of one line. */
export function ol(...items: (Inline | Inline[])[]): Block {
  return list('ordered', items)
}

/** A quotation that stands apart. */
export function quote(...children: Inline[]): Block {
  return { type: 'quote', children: inline(children) }
}

export function bold(text: string): TextNode {
  return { type: 'text', text, bold: true }
}

export function italic(text: string): TextNode {
  return { type: 'text', text, italic: true }
}

/** `url` is root-relative with the language prefix, or absolute. */
export function link(url: string, text: string): LinkNode {
  return { type: 'link', url, children: [{ type: 'text', text }] }
}

function list(format: 'ordered' | 'unordered', items: (Inline | Inline[])[]): Block {
  return {
    type: 'list',
    format,
    children: items.map((item) => ({
      type: 'list-item',
      children: inline(Array.isArray(item) ? item : [item]),
    })),
  }
}

function inline(children: Inline[]): InlineNode[] {
  const nodes = children.map((child): InlineNode =>
    typeof child === 'string' ? { type: 'text', text: child } : child,
  )
  // Slate, the editor behind Blocks, wants a text on both sides of a link; so it saves the same as here.
  const empty: TextNode = { type: 'text', text: '' }
  return [
    ...(nodes[0]?.type === 'link' ? [empty] : []),
    ...nodes,
    ...(nodes.at(-1)?.type === 'link' ? [empty] : []),
  ]
}
