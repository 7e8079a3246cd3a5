import type { Locale, NewsEntry } from '../../contract'
import type { Published } from '../reading/published'
import type { ArticleContentRow, PositionContentRow } from '../reading/queries'
import { textIn, type Translations } from '../reading/texts'
import { articlePath, toArticleSummary } from './articles'
import { isoTime } from './instants'
import { toImage } from './media'
import { positionPath, supersededIds, toPositionSummary } from './positions'
import { toRichText } from './richText'

/** As many as programs keep of a feed, and few enough to be read at once. */
const mostNews = 30

/** A document of which is told that it is new. */
export interface NewDocument extends Pick<NewsEntry, 'kind' | 'updated'> {
  id: string
  translations: Translations<unknown>
}

interface PublicRow {
  publishedAt?: unknown
}

/**
 * What was published last, latest first: positions in force, and news. When is asked of the public text
 * in the language that is read; when it was written may be long before, and says nothing to readers.
 */
export function newestDocuments(published: Published, language: Locale): NewDocument[] {
  const superseded = supersededIds(published)
  const newOf = (kind: NewsEntry['kind'], documents: Iterable<[string, Translations<PublicRow>]>) =>
    [...documents].map(([id, translations]): NewDocument => {
      const { publishedAt } = textIn(translations, language).row
      return { kind, id, translations, updated: isoTime(publishedAt) }
    })
  return [
    ...newOf('position', published.positions).filter(({ id }) => !superseded.has(id)),
    ...newOf('article', published.articles),
  ]
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id))
    .slice(0, mostNews)
}

/** The long texts of what is told. */
type ContentRow = PositionContentRow | ArticleContentRow

/**
 * `facts` is the row of the default language, `content` that of the language shown.
 *
 * @throws Error when the document is not public
 */
export function toNewsEntry(
  published: Published,
  { kind, id, updated }: NewDocument,
  rows: { facts: ContentRow; content: ContentRow },
  language: Locale,
): NewsEntry {
  const told = toldOf(published, { kind, id }, language)
  return {
    kind,
    uid: `${kind}/${id}`,
    ...told,
    body: toRichText(rows.content.body, told.locale),
    image: toImage(rows.facts.image, told.locale),
    updated,
  }
}

/** What is said of a document without its long texts. */
function toldOf(
  published: Published,
  { kind, id }: Pick<NewDocument, 'kind' | 'id'>,
  language: Locale,
): Pick<NewsEntry, 'path' | 'title' | 'summary' | 'topics' | 'locale'> {
  switch (kind) {
    case 'position': {
      const position = known(published.positions, id)
      const { title, summary, topics, locale } = toPositionSummary(published, position, language)
      return { path: positionPath(position, language), title, summary, topics, locale }
    }
    case 'article': {
      const article = known(published.articles, id)
      const { title, lead, topics, locale } = toArticleSummary(published, article, language)
      return { path: articlePath(article, language), title, summary: lead, topics, locale }
    }
  }
}

function known<Document>(documents: ReadonlyMap<string, Document>, id: string): Document {
  const document = documents.get(id)
  if (!document) throw new Error(`${id} is not public`)
  return document
}
