import type {
  Article,
  DateAbout,
  Download,
  InlineNode,
  ListNode,
  Locale,
  Meeting,
  MeetingDate,
  Page,
  Position,
  Reading,
  RichText,
  RichTextBlock,
  Section,
  Topic,
} from 'cms/contract'
import type { SearchResult } from '../../src/search'
import type { Content } from '../cms/content'

/** What there is to search of one page of the site. */
export interface SearchedDocument extends Pick<SearchResult, 'kind' | 'path' | 'locale'> {
  title: string
  summary: string
  /** All that can be read there, in order. */
  text: string
  /** What it has to do with: topics, place, people. */
  about: string
  files: Download[]
  /** When it is over, ms since the epoch; null: never. */
  until: number | null
  /** True of a meeting to which nobody can come any more. */
  isPast: boolean
}

/** What is searched of an answer of the cms; null: nothing. */
export function searchedDocument(content: Content): SearchedDocument | null {
  switch (content.kind) {
    case 'page':
      return ofPage(content.value)
    case 'meeting':
      return ofMeeting(content.value)
    case 'meetingDate':
      return ofDate(content.value)
    case 'position':
      return ofPosition(content.value)
    case 'article':
      return ofArticle(content.value)
    default:
      return null
  }
}

const lasting = { files: [], until: null, isPast: false }

function ofPage({ title, path, lead, locale, sections }: Page): SearchedDocument {
  return {
    ...lasting,
    kind: 'page',
    path,
    locale,
    title,
    summary: lead ?? '',
    text: joined(sections.flatMap(textsOf)),
    about: '',
    files: sections.flatMap((section) => (section.type === 'download' ? [section.file] : [])),
  }
}

function ofMeeting(meeting: Meeting): SearchedDocument {
  const { slug, title, summary, locale, body, note, access, readings, about, venue, topics, next } =
    meeting
  return {
    ...lasting,
    kind: 'meeting',
    path: `meetings/${slug}`,
    locale,
    title,
    summary: summary ?? '',
    text: joined([
      note,
      textOf(body),
      ...(about ? textsOfDate(about) : []),
      ...readings.map(nameOf),
      access.whatToExpect,
    ]),
    about: joined([
      venue?.name,
      venue?.city,
      ...(about?.speakers ?? []).map(({ name }) => name),
      ...topics.map(({ name }: Topic) => name),
    ]),
    isPast: next.length === 0,
  }
}

function ofDate({ occurrence, meeting }: MeetingDate): SearchedDocument {
  const { key, title, summary, locale, speakers, venue, topics, endsAt } = occurrence
  return {
    ...lasting,
    kind: 'date',
    path: `meetings/${key}`,
    locale,
    title,
    summary: summary ?? '',
    text: joined(meeting.about ? textsOfDate(meeting.about) : []),
    about: joined([...speakers, venue?.name, venue?.city, ...topics.map(({ name }) => name)]),
    until: Date.parse(endsAt),
  }
}

function ofPosition({ slug, title, summary, locale, body, topics }: Position): SearchedDocument {
  return {
    ...lasting,
    kind: 'position',
    path: `positions/${slug}`,
    locale,
    title,
    summary: summary ?? '',
    text: textOf(body),
    about: joined(topics.map(({ name }) => name)),
  }
}

function ofArticle({ slug, title, lead, locale, body, topics }: Article): SearchedDocument {
  return {
    ...lasting,
    kind: 'article',
    path: `news/${slug}`,
    locale,
    title,
    summary: lead ?? '',
    text: textOf(body),
    about: joined(topics.map(({ name }) => name)),
  }
}

/** A page that the site has by itself. */
export function ownPage(
  path: string,
  locale: Locale,
  { title, lead, texts = [] }: { title: string; lead: string; texts?: string[] },
): SearchedDocument {
  const text = joined(texts)
  return { ...lasting, kind: 'page', path, locale, title, summary: lead, text, about: '' }
}

function textsOfDate({ body, speakers, agenda, readings }: DateAbout): string[] {
  return [
    textOf(body),
    ...speakers.map(({ name, role }) => (role ? `${name}, ${role}` : name)),
    ...agenda.items.flatMap(({ title, who }) => (who ? [title, who] : [title])),
    ...readings.map(nameOf),
  ]
}

function nameOf({ title, author }: Reading): string {
  return author ? `${title}, ${author}` : title
}

/** What a section says, but for what has a page of its own. */
function textsOf(section: Section): (string | null)[] {
  switch (section.type) {
    case 'rich-text':
      return [textOf(section.text)]
    case 'hero':
    case 'call-to-action':
    case 'sign-up':
      return [section.title, section.text]
    case 'upcoming-meetings':
    case 'positions':
    case 'news':
      return [section.title]
    case 'picture':
      return [section.caption, section.credit]
    case 'quote':
      return [section.text, section.attribution]
    case 'questions':
      return [
        section.title,
        ...section.items.flatMap(({ question, answer }) => [question, textOf(answer)]),
      ]
    case 'download':
      return [section.title, section.description]
  }
}

function textOf(text: RichText): string {
  return joined(text.map(textOfBlock))
}

function textOfBlock(block: RichTextBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inline(block.children)
    case 'list':
      return textOfList(block)
    case 'code':
      return block.text
    case 'image':
      return block.image.alternativeText
  }
}

function textOfList({ children }: ListNode): string {
  return joined(
    children.map((item) => (item.type === 'list' ? textOfList(item) : inline(item.children))),
  )
}

function inline(nodes: InlineNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : inline(node.children))).join('')
}

function joined(texts: readonly (string | null | undefined)[]): string {
  return texts
    .flatMap((text) => (text ? [text.replace(/\s+/g, ' ').trim()] : []))
    .filter((text) => text !== '')
    .join(' · ')
}
