import type {
  DateAbout,
  Download,
  Locale,
  Meeting,
  MeetingDate,
  Page,
  Section,
  Topic,
} from 'cms/contract'
import { collectionOf, type ItemScreen } from '../../src/collections'
import { searchedTextOf } from '../../src/collections/served'
import type { SearchResult } from '../../src/search'
import { inRow, joined, nameOfReading, plainText, type SearchedText } from '../../src/searchedText'
import { itemIn, type Content } from '../cms/content'

/** What there is to search of one page of the site. */
export interface SearchedDocument
  extends SearchedText, Pick<SearchResult, 'kind' | 'path' | 'locale' | 'replacedBy'> {
  title: string
  files: Download[]
  /** When it is over, ms since the epoch; null: never. */
  until: number | null
  /** True of a meeting to which nobody can come any more, and of what was replaced. */
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
    default: {
      const item = itemIn(content)
      return item && ofItem(item)
    }
  }
}

const lasting = { files: [], until: null, isPast: false, replacedBy: null }

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
      plainText(body),
      ...(about ? textsOfDate(about) : []),
      ...readings.map(nameOfReading),
      access.whatToExpect,
    ]),
    about: inRow([
      venue?.name,
      venue?.shortName,
      venue?.city,
      ...(about?.speakers ?? []).map(({ name }) => name),
      ...topics.map(({ name }: Topic) => name),
    ]),
    isPast: next.length === 0,
  }
}

/** Null: it has no words of its own, and is found with its meeting. */
function ofDate({ occurrence, meeting }: MeetingDate): SearchedDocument | null {
  const { key, title, ownTitle, summary, locale, speakers, venue, topics, endsAt } = occurrence
  const text = joined(meeting.about ? textsOfDate(meeting.about) : [])
  const hasWords = ownTitle !== null || text !== '' || summary !== meeting.summary
  if (!hasWords) return null
  return {
    ...lasting,
    kind: 'date',
    path: `meetings/${key}`,
    locale,
    title,
    summary: summary ?? '',
    text,
    about: inRow([
      ...speakers,
      venue?.name,
      venue?.shortName,
      venue?.city,
      ...topics.map(({ name }) => name),
    ]),
    until: Date.parse(endsAt),
  }
}

function ofItem(item: ItemScreen): SearchedDocument {
  const { kind, data } = item
  const { slug, title, locale } = data
  const path = `${collectionOf(kind)}/${slug}`
  const document = { ...lasting, kind, path, locale, title, ...searchedTextOf(item) }
  const newer = kind === 'position' ? data.supersededBy : null
  if (!newer) return document
  const replacedBy = { slug: newer.slug, title: newer.title, locale: newer.locale }
  return { ...document, replacedBy, isPast: true }
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
    plainText(body),
    ...speakers.map(({ name, role }) => (role ? `${name}, ${role}` : name)),
    ...agenda.items.flatMap(({ title, who }) => (who ? [title, who] : [title])),
    ...readings.map(nameOfReading),
  ]
}

/** What a section says, but for what has a page of its own and for who made its pictures. */
function textsOf(section: Section): (string | null)[] {
  switch (section.type) {
    case 'rich-text':
      return [plainText(section.text)]
    case 'hero':
    case 'call-to-action':
    case 'sign-up':
    case 'support':
    case 'video':
      return [section.title, section.text]
    case 'upcoming-meetings':
    case 'positions':
    case 'news':
    case 'groups':
    case 'documents':
      return [section.title]
    case 'people':
      return [section.title, ...section.people.map(({ text }) => text)]
    case 'picture':
      return [section.caption]
    case 'gallery':
      return [section.title, ...section.pictures.map(({ caption }) => caption)]
    case 'quote':
      return [section.text, section.attribution]
    case 'questions':
      return [
        section.title,
        ...section.items.flatMap(({ question, answer }) => [question, plainText(answer)]),
      ]
    case 'download':
      return [section.title, section.description]
  }
}
