import type { InlineNode, RichText, Section } from 'cms/contract'

/** The first words that a page's sections say; null: they say nothing. */
export function firstText(sections: Section[]): string | null {
  for (const section of sections) {
    const text =
      section.type === 'rich-text'
        ? firstParagraph(section.text)
        : section.type === 'hero' || section.type === 'call-to-action'
          ? section.text
          : null
    if (text) return text
  }
  return null
}

/** The first paragraph of a text that says anything. */
export function firstParagraph(text: RichText): string | null {
  for (const block of text) {
    const words = block.type === 'paragraph' ? inlineText(block.children).trim() : ''
    if (words !== '') return words
  }
  return null
}

function inlineText(nodes: InlineNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : inlineText(node.children)))
    .join('')
}
