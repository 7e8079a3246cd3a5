import type { InlineNode, TextNode } from '../../contract'
import { plainText } from '../blocks'

export type Marks = Omit<TextNode, 'type' | 'text'>

/** One paragraph, heading or item while it is read, piece by piece. */
export class Line {
  #nodes: InlineNode[] = []

  /** @param url the address that the text links to; null: it is no link */
  add(text: string, marks: Marks, url: string | null): void {
    const node: TextNode = { type: 'text', text, ...marks }
    const last = this.#nodes.at(-1)
    if (url === null) this.#nodes.push(node)
    else if (last?.type === 'link' && last.url === url) last.children.push(node)
    else this.#nodes.push({ type: 'link', url, children: [node] })
  }

  /** What stands in it so far, tidied up; empty when no word does. Begins anew. */
  take(): InlineNode[] {
    const nodes = tidy(this.#nodes)
    this.#nodes = []
    return plainText(nodes).trim() === '' ? [] : nodes
  }
}

/** Several lines as one, each on a line of its own. */
export function joinLines(lines: InlineNode[][]): InlineNode[] {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'text', text: '\n' }, ...line],
  )
}

/** Without spaces that a browser would not show: several in a row, and those at the edges of a line. */
function tidy(nodes: InlineNode[]): InlineNode[] {
  const leftToRight = mapTexts(nodes, collapse(), false)
  return mapTexts(leftToRight, trimEnd(), true)
}

function collapse(): (text: string) => string {
  let before = '\n'
  return (text) => {
    const collapsed = text.replace(/[ \t\r\f]+/g, ' ').replace(/ ?\n ?/g, '\n')
    const tidied = /[ \n]$/.test(before) ? collapsed.replace(/^ /, '') : collapsed
    const whole = before === '\n' ? tidied.replace(/^\n+/, '') : tidied
    if (whole !== '') before = whole
    return whole
  }
}

/** For texts that are given from the last to the first. */
function trimEnd(): (text: string) => string {
  let after = '\n'
  return (text) => {
    const trimmed = after.startsWith('\n') ? withoutEnd(text, ' ') : text
    const whole = after === '\n' ? withoutEnd(trimmed, ' \n') : trimmed
    if (whole !== '') after = whole
    return whole
  }
}

/** An expression would look at each run of them from each of its places, wherever it stands. */
function withoutEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function mapTexts<Node extends InlineNode>(
  nodes: readonly Node[],
  change: (text: string) => string,
  backwards: boolean,
): InlineNode[] {
  const inOrder = backwards ? [...nodes].reverse() : nodes
  const mapped = inOrder.map((node): InlineNode => {
    if (node.type === 'text') return { ...node, text: change(node.text) }
    return { ...node, children: texts(mapTexts(node.children, change, backwards)) }
  })
  const kept = mapped.filter((node) => plainText([node]) !== '')
  return backwards ? kept.reverse() : kept
}

function texts(nodes: InlineNode[]): TextNode[] {
  return nodes.filter((node) => node.type === 'text')
}
