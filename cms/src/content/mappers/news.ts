import type { Locale, NewsEntry } from '../../contract'
import { listedPath } from '../reading/below'
import type { Published } from '../reading/published'
import { textIn, type Translations } from '../reading/texts'
import { isoTime } from './instants'
import { told, toldNames } from './listed'
import { toImage, type FileRow } from './media'
import { toRichText } from './richText'
import type { ToldName } from './told'

/** As many as programs keep of a feed, and few enough to be read at once. */
const mostNews = 30

/** A document of which is told that it is new. */
export interface NewDocument extends Pick<NewsEntry, 'updated'> {
  name: ToldName
  id: string
  translations: Translations<unknown>
  /** What is said of it without its long texts. */
  say: () => Pick<NewsEntry, 'kind' | 'path' | 'title' | 'summary' | 'topics' | 'author' | 'locale'>
}

/**
 * What was published last, latest first: positions in force, and news. When is asked of the public text
 * in the language that is read; when it was written may be long before, and says nothing to readers.
 */
export function newestDocuments(published: Published, language: Locale): NewDocument[] {
  return toldNames
    .flatMap((name) => newOf(name, published, language))
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id))
    .slice(0, mostNews)
}

function newOf<Name extends ToldName>(
  name: Name,
  published: Published,
  language: Locale,
): NewDocument[] {
  const { news } = told[name]
  if (!news) return []
  return [...news.of(published)].map(([id, document]) => ({
    name,
    id,
    translations: document,
    updated: isoTime(textIn(document, language).row.publishedAt),
    say: () => ({
      kind: news.kind,
      path: listedPath(name, document, language),
      ...news.say(published, document, language),
    }),
  }))
}

/** The long texts of what is told, where it has such. */
interface ContentRow {
  id: unknown
  body?: unknown
  image?: FileRow | null | undefined
}

/** `facts` is the row of the default language, `content` that of the language shown. */
export function toNewsEntry(
  { id, updated, say }: NewDocument,
  rows: { facts: ContentRow; content: ContentRow },
): NewsEntry {
  const { kind, ...said } = say()
  return {
    kind,
    uid: `${kind}/${id}`,
    ...said,
    body: toRichText(rows.content.body, said.locale),
    image: toImage(rows.facts.image, said.locale),
    updated,
  }
}
