import type { CaptionedPicture, Locale, Section } from '../../contract'
import { defaultLanguage } from '../languages'
import type { Published } from '../reading/published'
import type { PageContentRow } from '../reading/queries'
import type { SettingsRow } from '../reading/siteSettings'
import { factsOf } from '../reading/texts'
import { latestArticles } from './articles'
import { toGroupOnPage } from './groups'
import { isAllowed, isElsewhere, toLinks } from './links'
import { toCaptions, toDownload, toImage } from './media'
import { upcoming, type Moment } from './occurrences'
import { newestPapers, toPaperOnPage } from './papers'
import { toPersonOnPage } from './people'
import { positionList } from './positions'
import { toRichText } from './richText'
import { toTopic } from './topics'

type SectionRow = NonNullable<PageContentRow['sections']>[number]
type RowOf<Name extends SectionRow['__component']> = Extract<SectionRow, { __component: Name }>

/**
 * A section of a page as visitors read it; null: there is nothing to read yet.
 *
 * @param written the language in which the page is written, which need not be the one asked for
 */
export function toSection(
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
      const ofGroup = section.group ? { group: slugOfGroup(published, section.group) } : {}
      const occurrences = upcoming(published, moment, {
        limit: section.count ?? 5,
        ...(topic ? { topics: new Set([factsOf(topic).slug ?? '']) } : {}),
        ...ofGroup,
      })
      return {
        type: 'upcoming-meetings',
        title: section.title || null,
        topic: topic ? toTopic(topic, language) : null,
        ...ofGroup,
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
        group: section.group?.documentId ?? null,
      })
      return articles.length > 0 ? { type: 'news', title: section.title || null, articles } : null
    }
    case 'sections.people': {
      const people = (section.chosen ?? []).flatMap(({ person, text }) => {
        const told = toPersonOnPage(published, person?.documentId, moment)
        return told ? [{ ...told, text: text || null }] : []
      })
      return people.length > 0 ? { type: 'people', title: section.title || null, people } : null
    }
    case 'sections.groups': {
      const groups = (section.chosen ?? []).flatMap(
        ({ group }) => toGroupOnPage(published, group?.documentId, moment) ?? [],
      )
      return groups.length > 0 ? { type: 'groups', title: section.title || null, groups } : null
    }
    case 'sections.documents': {
      const papers =
        section.show === 'chosen'
          ? (section.chosen ?? []).flatMap(
              ({ paper }) => toPaperOnPage(published, paper?.documentId, moment) ?? [],
            )
          : newestPapers(published, moment, {
              limit: section.count ?? 5,
              kind: section.kind ?? null,
              group: section.group?.documentId,
            })
      return papers.length > 0 ? { type: 'documents', title: section.title || null, papers } : null
    }
    case 'sections.call-to-action': {
      const links = toLinks(section.links, published, language)
      const [title, text] = [section.title || null, section.text || null]
      if (title === null && text === null && links.length === 0) return null
      return { type: 'call-to-action', title, text, links }
    }
    case 'sections.support':
      return toSupport(section, published.settings[defaultLanguage])
    case 'sections.picture': {
      const picture = toCaptioned(section, written)
      return picture && { type: 'picture', ...picture }
    }
    case 'sections.gallery': {
      const pictures = (section.pictures ?? [])
        .map((picture) => toCaptioned(picture, written))
        .filter((picture) => picture !== null)
      return pictures.length > 0
        ? { type: 'gallery', title: section.title || null, pictures }
        : null
    }
    case 'sections.video':
      return toVideo(section, written)
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

/** The preview of a draft can name a group that is not public: it has no dates. */
function slugOfGroup({ groups }: Published, { documentId }: { documentId: string }): string {
  const group = groups.get(documentId)
  return (group && factsOf(group).slug) ?? ''
}

/** The next date that takes place: a cancelled one is in the programme, but nothing to come to. */
function nextMeeting(published: Published, moment: Moment) {
  const [next] = upcoming(published, moment, { limit: 1, takesPlace: true })
  return next ?? null
}

function toCaptioned(
  row: Omit<RowOf<'sections.picture'>, '__component' | 'id'>,
  written: Locale,
): CaptionedPicture | null {
  const image = toImage(row.image, written)
  return image && { image, caption: row.caption || null, credit: row.credit || null }
}

function toVideo(section: RowOf<'sections.video'>, written: Locale): Section | null {
  const file = toDownload(section.file)
  const url = elsewhere(section.url)
  if (file === null && url === null) return null
  return {
    type: 'video',
    title: section.title || null,
    text: section.text || null,
    file,
    poster: toImage(section.poster, written),
    captions: toCaptions(section.captions),
    url,
  }
}

/** Nothing while the settings do not say where it is done. */
function toSupport(
  { way, title, text }: RowOf<'sections.support'>,
  settings: SettingsRow | null,
): Section | null {
  const chosen = way ?? 'donate'
  const url = allowedAddress(settings?.[`${chosen}Url`])
  if (url === null) return null
  return { type: 'support', way: chosen, title: title || null, text: text || null, url }
}

function allowedAddress(url: string | null | undefined): string | null {
  return url && isAllowed(url) ? url : null
}

/** An address of another site. */
function elsewhere(url: string | null | undefined): string | null {
  return isElsewhere(url) ? url : null
}
