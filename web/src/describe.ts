import type {
  Image,
  InlineNode,
  Locale,
  LocalizedPaths,
  Meeting,
  RichText,
  Section,
  Site,
} from 'cms/contract'
import { locales } from './addresses'
import { messages } from './messages'
import { mainOccurrence, type Screen } from './screens'
import { capitalized } from './time/dates'
import { dateRange, timeRange } from './time/spans'

/** What there is to say about a screen in a title bar, a search result or a share card. */
export interface Description {
  /** Without the site's name. */
  title: string
  /** In one to three sentences; null: nothing is known. */
  text: string | null
  image: Image | null
  /** Where it is in each language; null: it has no address to come back to. */
  paths: LocalizedPaths | null
  /** The languages in which it is really written. */
  translations: Locale[]
}

/** Describes a screen in the language `locale`, read at `now`. */
export function describe(
  screen: Screen,
  site: Site | null,
  locale: Locale,
  now: Date,
): Description {
  const texts = messages[locale]
  switch (screen.kind) {
    case 'home':
    case 'page': {
      const { title, description, lead, sections, shareImage, paths, translations } = screen.data
      const text = description ?? lead ?? firstText(sections)
      return { title, text, image: shareImage, paths, translations }
    }
    case 'meetings':
    case 'positions': {
      const { page } = screen.data
      const { kind } = screen
      return {
        title: page?.title ?? texts[kind].title,
        text: page?.description ?? page?.lead ?? texts[kind].lead,
        image: page?.shareImage ?? null,
        paths: { en: kind, es: kind },
        translations: page?.translations ?? [...locales],
      }
    }
    case 'meeting': {
      const { title, image, paths, translations } = screen.data
      return { title, text: meetingText(screen.data, locale, now), image, paths, translations }
    }
    case 'position': {
      const { title, summary, body, image, paths, translations } = screen.data
      return { title, text: summary ?? firstParagraph(body), image, paths, translations }
    }
    case 'notFound':
    case 'error':
      return {
        title: texts[screen.kind].title,
        text: site?.tagline ?? null,
        image: null,
        paths: null,
        translations: [],
      }
  }
}

/** When and where the next date is, then what it is about. */
function meetingText(meeting: Meeting, locale: Locale, now: Date): string | null {
  const about = meeting.summary ?? firstParagraph(meeting.body)
  const date = mainOccurrence(meeting)
  if (!date) return about
  const { status } = date
  const when = `${dateRange(date, locale, now)}, ${timeRange(date, locale)}`
  const facts = [
    status === 'scheduled' ? null : messages[locale].status[status],
    when,
    date.venue?.name ?? messages[locale].attendance[date.attendance],
  ]
  return [capitalized(facts.filter((fact) => fact !== null).join(' · ')), about]
    .filter((part) => part !== null)
    .join('. ')
}

function firstText(sections: Section[]): string | null {
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

function firstParagraph(text: RichText): string | null {
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
