import { isRecord } from '../../records'
import { textOf } from '../shape'

/**
 * The words of Strapi's Blocks, a paragraph each; items of lists have a dash, pictures their
 * alternative text in brackets, links their address behind them.
 */
export function paragraphsOf(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return []
  return blocks.filter(isRecord).flatMap(paragraphs)
}

function paragraphs(block: Record<string, unknown>): string[] {
  if (block['type'] === 'list') return childrenOf(block).flatMap(items)
  if (block['type'] === 'image') return [`[${pictureText(block['image'])}]`]
  const text = inline(block)
  return text === '' ? [] : [text]
}

function items(item: Record<string, unknown>): string[] {
  return item['type'] === 'list' ? childrenOf(item).flatMap(items) : [`– ${inline(item)}`]
}

function inline(node: Record<string, unknown>): string {
  if (typeof node['text'] === 'string') return node['text']
  const text = childrenOf(node).map(inline).join('')
  return node['type'] === 'link' ? `${text} (${textOf(node['url'])})` : text
}

function childrenOf(node: Record<string, unknown>): Record<string, unknown>[] {
  const { children } = node
  return Array.isArray(children) ? children.filter(isRecord) : []
}

function pictureText(image: unknown): string {
  if (!isRecord(image)) return ''
  return textOf(image['alternativeText']) || textOf(image['name'])
}
