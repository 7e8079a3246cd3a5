import type { Locale, NewsEntry } from '../../contract'
import type { Published } from '../reading/published'
import type { PositionContentRow, PositionRow } from '../reading/queries'
import { textIn, type Translations } from '../reading/texts'
import { isoTime } from './instants'
import { toImage } from './media'
import { positionPath, supersededIds, toPositionSummary } from './positions'
import { toRichText } from './richText'

/** As many as programs keep of a feed, and few enough to be read at once. */
const mostNews = 30

/** A document of which is told that it is new; other kinds join this one. */
export interface NewDocument {
  kind: NewsEntry['kind']
  id: string
  translations: Translations<PositionRow>
  updated: string
}

/**
 * What was published last, latest first: positions in force. When is asked of the public text in the
 * language that is read; when it was written may be long before, and says nothing to readers.
 */
export function newestDocuments(published: Published, language: Locale): NewDocument[] {
  const superseded = supersededIds(published)
  return [...published.positions]
    .filter(([id]) => !superseded.has(id))
    .map(([id, translations]): NewDocument => {
      const { publishedAt } = textIn(translations, language).row
      return { kind: 'position', id, translations, updated: isoTime(publishedAt) }
    })
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id))
    .slice(0, mostNews)
}

/** `facts` is the row of the default language, `content` that of the language shown. */
export function toNewsEntry(
  published: Published,
  { kind, id, translations, updated }: NewDocument,
  rows: { facts: PositionContentRow; content: PositionContentRow },
  language: Locale,
): NewsEntry {
  const { title, summary, topics, locale } = toPositionSummary(published, translations, language)
  return {
    kind,
    uid: `${kind}/${id}`,
    path: positionPath(translations, language),
    title,
    summary,
    body: toRichText(rows.content.body, locale),
    image: toImage(rows.facts.image, locale),
    topics,
    locale,
    updated,
  }
}
