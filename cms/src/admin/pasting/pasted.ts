import type { Block, List, ListItem, Picture } from '../../import/blocks'
import { treeToBlocks } from '../../import/html/toBlocks'
import type { HtmlNode } from '../../import/html/tree'
import type { Cursor } from '../strapi/textEditor'
import { Cleaning, type Lost } from './cleaned'

export type PastedBlock = Exclude<Block, Picture>

export interface Pasted {
  blocks: PastedBlock[]
  lost: Lost[]
}

/** HTML of a clipboard → what a text can hold of it. Links lead where the import lets them lead. */
export function pastedBlocks(tree: HtmlNode[]): Pasted {
  const cleaning = new Cleaning()
  const clean = cleaning.clean(tree)
  const readdress = ({ href }: URL) => href
  const { blocks } = treeToBlocks(clean, { base: null, linesCount: false, readdress })
  return { blocks: blocks.filter((block) => block.type !== 'picture'), lost: [...cleaning.lost] }
}

/** Words and nothing else, on one line: pasted as they were copied, with the spaces around them. */
export function isPlain([only, ...others]: PastedBlock[]): boolean {
  if (others.length > 0) return false
  if (!only) return true
  return only.type === 'paragraph' && only.children.every((node) => Object.keys(node).length === 2)
}

/** What the text takes there: a list holds nothing but points, and a heading stays one beside other lines. */
export function fitted(blocks: PastedBlock[], { lists, isStart, isEnd }: Cursor) {
  if (lists > 0) return blocks.flatMap((block) => points(block, lists))
  const isOneLine = blocks.length === 1 && blocks[0]?.type !== 'list'
  if (isOneLine || (isStart && isEnd)) return blocks
  return [...(isStart ? [] : [emptyLine]), ...blocks, ...(isEnd ? [] : [emptyLine])]
}

/** The editor lets the first and the last line flow into those where they are pasted. */
const emptyLine: PastedBlock = { type: 'paragraph', children: [{ type: 'text', text: '' }] }

function points(block: PastedBlock, depth: number): (ListItem | List)[] {
  if (block.type !== 'list') return [{ type: 'list-item', children: block.children }]
  return block.children.map((child) => (child.type === 'list' ? deeper(child, depth - 1) : child))
}

function deeper(list: List, by: number): List {
  const children = list.children.map((child) => (child.type === 'list' ? deeper(child, by) : child))
  return { ...list, indentLevel: list.indentLevel + by, children }
}
