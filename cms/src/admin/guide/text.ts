import type { Block, Inline } from '../../../vite/guideContract'

/** Small and without accents, as words are compared. */
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** All that is said in a block. */
export function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return textOf(block.content)
    case 'list':
      return block.items.flat().map(textOfBlock).join(' ')
    case 'table':
      return [block.head, ...block.rows].flat().map(textOf).join(' ')
    case 'picture':
      return block.shows
  }
}

/** Words without their marks. */
export function textOf(content: Inline[]): string {
  return content.map((one) => (typeof one === 'string' ? one : textOf(one.content))).join('')
}
