import type { InlineNode } from 'cms/contract'

/**
 * The name by which each heading of a text can be linked to, in their order. It is made of the words of
 * the heading and stays as long as these do; of several with the same words the later ones are counted.
 * The first letters keep it apart from whatever else has a name on the page.
 */
export function anchorsOf(headings: readonly InlineNode[][]): string[] {
  const used = new Map<string, number>()
  return headings.map((heading) => {
    const name = `s-${slugOf(wordsIn(heading))}`
    const count = (used.get(name) ?? 0) + 1
    used.set(name, count)
    return count === 1 ? name : `${name}.${count}`
  })
}

/** What is read in a heading. */
export function wordsIn(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : wordsIn(node.children)))
    .join('')
    .trim()
}

/** "Artículo 3: Comité" becomes "articulo-3-comite". */
function slugOf(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .join('-')
}
