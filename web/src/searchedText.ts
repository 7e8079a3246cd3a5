import type { InlineNode, ListNode, Reading, RichText, RichTextBlock, Topic } from 'cms/contract'

/** What is searched of a page besides its title. */
export interface SearchedText {
  summary: string
  /** All that can be read there, in order. */
  text: string
  /** What it has to do with: topics, place, people. */
  about: string
}

/** Of something that has a text. @param lead its first sentences; null: the text begins with them */
export function searchedItem(
  { body, topics }: { body: RichText; topics: Topic[] },
  lead: string | null,
): SearchedText {
  return {
    summary: lead ?? '',
    text: plainText(body),
    about: inRow(topics.map(({ name }) => name)),
  }
}

/** All that a text says. */
export function plainText(text: RichText): string {
  return joined(text.map(blockText))
}

function blockText(block: RichTextBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inline(block.children)
    case 'list':
      return listText(block)
    case 'code':
      return block.text
    case 'image':
      return block.image.alternativeText
  }
}

function listText({ children }: ListNode): string {
  return joined(
    children.map((item) => (item.type === 'list' ? listText(item) : inline(item.children))),
  )
}

function inline(nodes: InlineNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : inline(node.children))).join('')
}

/** What is to be read, with who wrote it. */
export function nameOfReading({ title, author }: Reading): string {
  return author ? `${title}, ${author}` : title
}

/** Texts in one, without what is empty: what is no sentence, such as a heading, reads as one. */
export function joined(texts: readonly (string | null | undefined)[]): string {
  const said = withWords(texts)
  return said
    .map((text, index) =>
      index === said.length - 1 || /[.!?…:;,]["”»’)\]]*$/.test(text) ? text : `${text}.`,
    )
    .join(' ')
}

/** Names, or what is told of one thing, in a row. */
export function inRow(names: readonly (string | null | undefined)[]): string {
  return withWords(names).join(', ')
}

function withWords(texts: readonly (string | null | undefined)[]): string[] {
  return texts
    .flatMap((text) => (text ? [text.replace(/\s+/g, ' ').trim()] : []))
    .filter((text) => text !== '')
}
