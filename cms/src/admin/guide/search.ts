import type { Block, GuideSection, Inline } from '../../../vite/guideContract'

/** All words of a section, small and without accents, as they are compared. */
function wordsOf({ title, blocks }: GuideSection): string {
  return plain([title, ...blocks.map(textOfBlock)].join(' '))
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function textOfBlock(block: Block): string {
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

function textOf(content: Inline[]): string {
  return content.map((one) => (typeof one === 'string' ? one : textOf(one.content))).join('')
}

/** The sections in which all words of a question stand, those with them in their title first. */
export function sectionsAbout(sections: GuideSection[], asked: string): GuideSection[] {
  const words = plain(asked).split(/\s+/).filter(Boolean)
  if (words.length === 0) return sections
  const holds = (text: string) => words.every((word) => text.includes(word))
  const found = sections.filter((section) => holds(wordsOf(section)))
  const inTitle = (section: GuideSection) => Number(holds(plain(section.title)))
  return found.toSorted((a, b) => inTitle(b) - inTitle(a))
}
