import { address } from '../involve/mails/html'
import type { InlineNode, RichText } from '../contract'
import type { SentPart } from '../content/reading/circulars'
import type { LetterBlock, LetterContent } from './mail/content'
import { fillMarks } from './mail/marks'

/** What a letter says to everybody: with no name in it, and nothing that leads to one reader. */
export function toSentParts({ blocks }: Pick<LetterContent, 'blocks'>): SentPart[] {
  return blocks.map(toSentPart)
}

/** The subject as everybody may read it. */
export function toSentTitle({
  subject,
  branch,
}: Pick<LetterContent, 'subject' | 'branch'>): string {
  return toEverybody(subject).trim() || branch
}

function toSentPart(block: LetterBlock): SentPart {
  switch (block.kind) {
    case 'words':
      return { kind: 'words', text: toRichText(toEverybody(block.text)) }
    case 'dates':
      return { kind: 'dates', dates: block.dates.map(({ address: _, ...date }) => date) }
    case 'document': {
      const { kind, of, id, title, summary, locale } = block
      return { kind, of, id, title, summary, locale }
    }
  }
}

function toEverybody(text: string): string {
  return fillMarks(text, { name: '', link: '', page: null })
}

/** Paragraphs, lines and addresses of what an editor wrote. */
function toRichText(text: string): RichText {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => ({ type: 'paragraph', children: toInline(paragraph) }))
}

function toInline(paragraph: string): InlineNode[] {
  const nodes: InlineNode[] = []
  const say = (words: string) => {
    if (words !== '') nodes.push({ type: 'text', text: words })
  }
  let rest = 0
  for (const { 0: url, index } of paragraph.matchAll(address)) {
    say(paragraph.slice(rest, index))
    nodes.push({ type: 'link', url, children: [{ type: 'text', text: url }] })
    rest = index + url.length
  }
  say(paragraph.slice(rest))
  return nodes
}
