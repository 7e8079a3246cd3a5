import type {
  InlineNode,
  ListItemNode,
  ListNode,
  Locale,
  RichText,
  RichTextBlock,
  TextNode,
} from '../../contract'
import { isRecord } from '../../records'
import { toImage } from './media'

const marks = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const

/**
 * Strapi's Blocks → the contract's. What is unknown, empty or misshapen is left out.
 *
 * @param language in which the text is written
 */
export function toRichText(blocks: unknown, language: Locale): RichText {
  return list(blocks)
    .map((block) => toBlock(block, language))
    .filter((block) => block !== null)
}

function toBlock(block: Record<string, unknown>, language: Locale): RichTextBlock | null {
  switch (block['type']) {
    case 'paragraph':
    case 'quote': {
      const children = toInline(block['children'])
      return hasText(children) ? { type: block['type'], children } : null
    }
    case 'heading': {
      const children = toInline(block['children'])
      const level = toLevel(block['level'])
      return hasText(children) && level !== null ? { type: 'heading', level, children } : null
    }
    case 'list':
      return toList(block)
    case 'code': {
      const text = toInline(block['children']).map(textOf).join('')
      return text === '' ? null : { type: 'code', text }
    }
    case 'image': {
      const image = isRecord(block['image']) ? toImage(block['image'], language) : null
      return image && { type: 'image', image }
    }
    default:
      return null
  }
}

function toLevel(level: unknown): 1 | 2 | 3 | 4 | 5 | 6 | null {
  return ([1, 2, 3, 4, 5, 6] as const).find((known) => known === level) ?? null
}

function toList(node: Record<string, unknown>): ListNode | null {
  const children = list(node['children'])
    .map((child) => (child['type'] === 'list' ? toList(child) : toListItem(child)))
    .filter((child) => child !== null)
  if (children.length === 0) return null
  return { type: 'list', format: node['format'] === 'ordered' ? 'ordered' : 'unordered', children }
}

function toListItem(node: Record<string, unknown>): ListItemNode | null {
  if (node['type'] !== 'list-item') return null
  const children = toInline(node['children'])
  return hasText(children) ? { type: 'list-item', children } : null
}

function toInline(children: unknown): InlineNode[] {
  return list(children)
    .map((node) => (node['type'] === 'link' ? toLink(node) : toText(node)))
    .filter((node) => node !== null)
}

function toLink(node: Record<string, unknown>): InlineNode | null {
  const children = list(node['children'])
    .map(toText)
    .filter((child) => child !== null)
  if (!hasText(children) || typeof node['url'] !== 'string') return null
  return { type: 'link', url: node['url'], children }
}

function toText(node: Record<string, unknown>): TextNode | null {
  if (node['type'] !== 'text' || typeof node['text'] !== 'string' || node['text'] === '') {
    return null
  }
  const text: TextNode = { type: 'text', text: node['text'] }
  for (const mark of marks) if (node[mark] === true) text[mark] = true
  return text
}

function hasText(nodes: InlineNode[]): boolean {
  return nodes.some((node) => textOf(node).trim() !== '')
}

function textOf(node: InlineNode): string {
  return node.type === 'text' ? node.text : node.children.map(textOf).join('')
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
