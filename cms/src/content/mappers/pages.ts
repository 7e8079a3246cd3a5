import type { Locale, LocalizedPaths, Page, PageSummary, Section } from '../../contract'
import { bySiteLanguage } from '../languages'
import type { Published } from '../reading/published'
import type { PageContentRow } from '../reading/queries'
import { factsOf, textIn, writtenLanguages } from '../reading/texts'
import { latestArticles } from './articles'
import { isoTime } from './instants'
import { toLinks } from './links'
import { toDownload, toImage, toShareImage } from './media'
import { upcoming, type Moment } from './occurrences'
import { positionList } from './positions'
import { toRichText } from './richText'
import { toTopic } from './topics'

type SectionRow = NonNullable<PageContentRow['sections']>[number]

function toPageSummary(published: Published, id: string, language: Locale): PageSummary {
  const page = published.tree.page(id)
  const path = published.tree.path(id, language)
  if (!page || path === null) throw new Error(`page ${id} is not in the tree`)
  const { row, locale } = textIn(page, language)
  return { title: row.title ?? '', path, lead: row.lead || null, locale }
}

/** `facts` is the row of the default language, `content` that of the language shown. */
export function toPage(
  published: Published,
  id: string,
  rows: { facts: PageContentRow; content: PageContentRow },
  moment: Moment,
): Page {
  const { tree } = published
  const { language } = moment
  const page = tree.page(id)
  if (!page) throw new Error(`page ${id} is not in the tree`)
  const summary = toPageSummary(published, id, language)
  const summaries = (ids: string[]) => ids.map((other) => toPageSummary(published, other, language))
  return {
    ...summary,
    description: rows.content.description || null,
    shareImage: toShareImage(rows.facts.shareImage, summary.locale),
    sections: (rows.content.sections ?? [])
      .map((section) => toSection(section, summary.locale, published, moment))
      .filter((section) => section !== null),
    ancestors: summaries(tree.ancestors(id).filter((ancestor) => !tree.isHome(ancestor))),
    children: tree.isHome(id) ? [] : summaries(tree.children(id)),
    paths: pathsOf(published, id),
    translations: writtenLanguages(page),
    lastModified: isoTime(textIn(page, language).row.updatedAt),
  }
}

function pathsOf(published: Published, id: string): LocalizedPaths {
  return bySiteLanguage((language) => published.tree.path(id, language) ?? '')
}

/** @param written the language in which the page is written, which need not be the one asked for */
function toSection(
  section: SectionRow,
  written: Locale,
  published: Published,
  moment: Moment,
): Section | null {
  const { language } = moment
  switch (section.__component) {
    case 'sections.rich-text': {
      const text = toRichText(section.text, written)
      return text.length > 0 ? { type: 'rich-text', text } : null
    }
    case 'sections.hero':
      return {
        type: 'hero',
        title: section.title ?? '',
        text: section.text || null,
        image: toImage(section.image, written),
        links: toLinks(section.links, published, language),
        nextMeeting: section.showNextMeeting ? nextMeeting(published, moment) : null,
        showsNextMeeting: section.showNextMeeting ?? false,
      }
    case 'sections.upcoming-meetings': {
      const topic = section.topic && published.topics.get(section.topic.documentId)
      const occurrences = upcoming(published, moment, {
        limit: section.count ?? 5,
        ...(topic ? { topics: new Set([factsOf(topic).slug ?? '']) } : {}),
      })
      return {
        type: 'upcoming-meetings',
        title: section.title || null,
        topic: topic ? toTopic(topic, language) : null,
        occurrences,
      }
    }
    case 'sections.positions': {
      const chosen = (section.chosen ?? []).flatMap(({ position }) =>
        position ? [position.documentId] : [],
      )
      const topic = section.topic && published.topics.get(section.topic.documentId)
      return {
        type: 'positions',
        title: section.title || null,
        positions: positionList(published, language, {
          ...(section.show === 'chosen' ? { chosen } : {}),
          ...(section.show === 'topic' ? { topic: (topic && factsOf(topic).slug) ?? '' } : {}),
        }),
      }
    }
    case 'sections.news': {
      const articles = latestArticles(published, language, {
        limit: section.count ?? 3,
        topic: section.topic?.documentId ?? null,
      })
      return articles.length > 0 ? { type: 'news', title: section.title || null, articles } : null
    }
    case 'sections.call-to-action': {
      const links = toLinks(section.links, published, language)
      const [title, text] = [section.title || null, section.text || null]
      if (title === null && text === null && links.length === 0) return null
      return { type: 'call-to-action', title, text, links }
    }
    case 'sections.picture': {
      const image = toImage(section.image, written)
      return (
        image && {
          type: 'picture',
          image,
          caption: section.caption || null,
          credit: section.credit || null,
        }
      )
    }
    case 'sections.quote':
      return {
        type: 'quote',
        text: section.text ?? '',
        attribution: section.attribution || null,
        sourceUrl: section.sourceUrl || null,
      }
    case 'sections.questions':
      return {
        type: 'questions',
        title: section.title || null,
        items: (section.items ?? []).map(({ question, answer }) => ({
          question: question ?? '',
          answer: toRichText(answer, written),
        })),
      }
    case 'sections.download': {
      const file = toDownload(section.file)
      return (
        file && {
          type: 'download',
          title: section.title ?? '',
          description: section.description || null,
          file,
        }
      )
    }
    case 'sections.sign-up':
      return { type: 'sign-up', title: section.title ?? '', text: section.text || null }
  }
}

/** The next date that takes place: a cancelled one is in the programme, but nothing to come to. */
function nextMeeting(published: Published, moment: Moment) {
  const [next] = upcoming(published, moment, { limit: 1, takesPlace: true })
  return next ?? null
}
