import { isRecord } from '../records'
import { defaultLanguage } from '../content/languages'
import { isShownByChats, toShareImage } from '../content/mappers/media'
import { toRichText } from '../content/mappers/richText'
import type { InlineNode, Section } from '../contract'
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
    image: 'shareImage' in facts ? (chosen(facts['shareImage']) ?? chosen(shareImage)) : null,
  }
}

/** The address of a picture that was chosen for shared links; null: the site draws one. */
function chosen(file: unknown): string | null {
  if (!isRecord(file) || !isShownByChats(file)) return null
  return toShareImage(file, defaultLanguage)?.url ?? null
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** What the `text` of a section tells of its page; null: it is read beside others only. */
const tellers: Record<`sections.${Section['type']}`, ((text: unknown) => string | null) | null> = {
  'sections.rich-text': firstParagraph,
  'sections.hero': words,
  'sections.call-to-action': words,
  'sections.upcoming-meetings': null,
  'sections.positions': null,
  'sections.news': null,
  'sections.people': null,
  'sections.groups': null,
  'sections.documents': null,
  'sections.support': null,
  'sections.picture': null,
  'sections.gallery': null,
  'sections.video': null,
  'sections.quote': null,
  'sections.questions': null,
  'sections.download': null,
  'sections.sign-up': null,
}

const tellerOf = new Map(Object.entries(tellers))

function firstOfSections(sections: unknown): string | null {
  for (const section of Array.isArray(sections) ? sections.filter(isRecord) : []) {
    const first = tellerOf.get(String(section['__component']))?.(section['text']) ?? null
    if (first !== null) return first
  }
  return null
}

function firstParagraph(blocks: unknown): string | null {
  for (const block of toRichText(blocks, defaultLanguage)) {
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
