import { isRecord } from '../records'
import { toImage } from '../content/mappers/media'
import { toRichText } from '../content/mappers/richText'
import type { InlineNode } from '../contract'
import type { ShareCard } from './contract'

/** Search results and chats cut after about as much, as the site does. */
const longestText = 200

type Row = Record<string, unknown>

export interface Shared {
  /** In the language shown. */
  text: Row
  /** In the default language. */
  facts: Row
  /** When and where, for meetings. */
  occasion: string | null
  isHome: boolean
}

export interface SharingSite {
  branchName: string
  tagline: string
  shareImage: unknown
}

/** How a link to a document looks where it is shared; the site says the same in its head. */
export function toShareCard(
  { text, facts, occasion, isHome }: Shared,
  { branchName, tagline, shareImage }: SharingSite,
): ShareCard {
  const about = [
    words(text['description']),
    words(text['lead']),
    firstOfSections(text['sections']),
    words(text['summary']),
    firstParagraph(text['body']),
  ].find((part) => part !== null)
  const said = [occasion, about ?? null].filter((part) => part !== null).join('. ')
  return {
    title: isHome ? branchName : (words(text['title']) ?? ''),
    text: shortened(said || tagline),
    image: (picture(facts['shareImage'] ?? facts['image']) ?? picture(shareImage))?.url ?? null,
  }
}

function picture(file: unknown) {
  return isRecord(file) ? toImage(file) : null
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function firstOfSections(sections: unknown): string | null {
  for (const section of Array.isArray(sections) ? sections.filter(isRecord) : []) {
    const { __component: type, text } = section
    if (type === 'sections.rich-text') {
      const first = firstParagraph(text)
      if (first !== null) return first
    }
    const isOpening = type === 'sections.hero' || type === 'sections.call-to-action'
    if (isOpening && words(text) !== null) return words(text)
  }
  return null
}

function firstParagraph(blocks: unknown): string | null {
  for (const block of toRichText(blocks)) {
    const text = block.type === 'paragraph' ? inlineText(block.children).trim() : ''
    if (text !== '') return text
  }
  return null
}

function inlineText(nodes: InlineNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : inlineText(node.children)))
    .join('')
}

/** Cuts at the end of a word. */
function shortened(text: string): string {
  const said = text.replace(/\s+/g, ' ').trim()
  if (said.length <= longestText) return said
  const cut = said.slice(0, longestText)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s.,;:–-]+$/, '')} …`
}
