import type { HtmlNode } from '../../import/html/tree'
import type { Cursor } from '../strapi/textEditor'
import type { Lost } from './cleaned'
import { fitted, isPlain, pastedBlocks } from './pasted'

interface ReadPaste {
  lost: Lost[]
  /** Null: plain text says as much. */
  fill: ((cursor: Cursor) => object[]) | null
}

/** Reads the HTML of a clipboard by the browser's own means, which load and run nothing of it. */
export function readPasted(html: string): ReadPaste {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const { blocks, lost } = pastedBlocks([...body.childNodes].flatMap(toNode))
  return { lost, fill: isPlain(blocks) ? null : (cursor) => fitted(blocks, cursor) }
}

function toNode(node: Node): HtmlNode[] {
  if (node instanceof Text) return [{ kind: 'text', text: node.data }]
  if (!(node instanceof Element)) return []
  const attributes = new Map([...node.attributes].map(({ name, value }) => [name, value]))
  const children = [...node.childNodes].flatMap(toNode)
  return [{ kind: 'element', name: node.localName, attributes, children }]
}
