import type { InlineNode, RichText, Section } from 'cms/contract'

/** The first words that a page's sections say; null: they say nothing. */
export function firstText(sections: Section[]): string | null {
  for (const section of sections) {
    const text = textOf(section)
    if (text) return text
  }
  return null
}

/** What a section tells of the page that it stands on; null: it is read beside others only. */
function textOf(section: Section): string | null {
  switch (section.type) {
    case 'rich-text':
      return firstParagraph(section.text)
    case 'hero':
    case 'call-to-action':
      return section.text
    case 'upcoming-meetings':
    case 'positions':
    case 'news':
    case 'people':
    case 'documents':
    case 'groups':
    case 'support':
    case 'picture':
    case 'gallery':
    case 'video':
    case 'quote':
    case 'questions':
    case 'download':
    case 'sign-up':
      return null
  }
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
