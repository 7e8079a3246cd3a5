import type {
  Article,
  ArticleList,
  ArticleSummary,
  GroupName,
  Locale,
  RelatedDocument,
} from '../../contract'
import { bySiteLanguage } from '../languages'
import type { Published } from '../reading/published'
import type { ArticleContentRow, ArticleRow } from '../reading/articles'
import { listedPath } from '../reading/below'
import { factsOf, textIn, writtenLanguages, type Translations } from '../reading/texts'
import { groupNamesOf } from './groupNames'
import { isoTime } from './instants'
import { toImage } from './media'
import type { Moment } from './occurrences'
import { personNameOf } from './personNames'
import { toRichText } from './richText'
import type { Told } from './told'
import { topicsOf } from './topics'

type ArticleDocument = Translations<ArticleRow>

/** What lists of news are told from. */
type ArticleContent = Pick<Published, 'articles' | 'topics'>

/** So many are listed where no year is asked for. */
const mostLatest = 20

export const toldArticles: Told<'articles'> = {
  tell: (...asked) => ({ kind: 'article', data: toArticle(...asked) }),
  list: (published, moment, year) => toArticleList(published, year, moment),
  years: yearsOf,
  news: {
    kind: 'article',
    of: ({ articles }) => articles,
    say: (published, article, language) => {
      const facts = factsOf(article)
      const { title, lead, topics, locale } = toArticleSummary(published, article, language)
      const by =
        personNameOf(facts.person, published, language) ?? groupBehind(published, facts, language)
      return { title, summary: lead, topics, author: by?.title ?? null, locale }
    },
  },
}

/**
 * The news of a year, or the latest of all.
 *
 * @param year null: none is asked for
 * @returns null when nothing appeared in that year
 */
export function toArticleList(
  published: ArticleContent,
  year: number | null,
  { language }: Pick<Moment, 'language'>,
): ArticleList | null {
  const all = latestFirst(published).map(([, article]) => article)
  const years = yearsOf(published)
  if (year !== null && !years.includes(year)) return null
  const listed =
    year === null ? all.slice(0, mostLatest) : all.filter((article) => yearOf(article) === year)
  return {
    data: listed.map((article) => toArticleSummary(published, article, language)),
    meta: { year, years },
  }
}

/** The latest news; of a topic or a group alone where one is given, by its id. */
export function latestArticles(
  published: ArticleContent,
  language: Locale,
  { limit, topic, group = null }: { limit: number; topic: string | null; group?: string | null },
): ArticleSummary[] {
  return latestFirst(published)
    .filter(([, article]) => topic === null || isAbout(article, topic))
    .filter(([, article]) => group === null || factsOf(article).group?.documentId === group)
    .slice(0, limit)
    .map(([, article]) => toArticleSummary(published, article, language))
}

/** The years in which something appeared, latest first. */
function yearsOf({ articles }: Pick<Published, 'articles'>): number[] {
  const years = [...articles.values()].map(yearOf)
  return [...new Set(years)].sort((one, other) => other - one)
}

/** `facts` is the row of the default language, `content` that of the language shown. */
export function toArticle(
  published: ArticleContent &
    Pick<Published, 'meetings' | 'positions' | 'tree' | 'groups' | 'people'>,
  id: string,
  rows: { facts: ArticleContentRow; content: ArticleContentRow },
  { language }: Pick<Moment, 'language'>,
): Article {
  const article = published.articles.get(id)
  if (!article) throw new Error(`article ${id} is not public`)
  const summary = toArticleSummary(published, article, language)
  const all = latestFirst(published)
  const place = all.findIndex(([other]) => other === id)
  const neighbour = (at: number) => {
    const [, other] = all[at] ?? []
    return other ? toArticleSummary(published, other, language) : null
  }
  return {
    ...summary,
    body: toRichText(rows.content.body, summary.locale),
    image: toImage(rows.facts.image, summary.locale),
    parts: partsOf(published, id).map((part) => toArticleSummary(published, part, language)),
    related: relatedTo(published, factsOf(article), language),
    group: groupBehind(published, factsOf(article), language),
    person: personNameOf(factsOf(article).person, published, language),
    previous: neighbour(place + 1),
    next: neighbour(place - 1),
    paths: bySiteLanguage((shown) => listedPath('articles', article, shown)),
    translations: writtenLanguages(article),
    lastModified: isoTime(textIn(article, language).row.updatedAt),
  }
}

function toArticleSummary(
  published: ArticleContent,
  article: ArticleDocument,
  language: Locale,
): ArticleSummary {
  const { row, locale } = textIn(article, language)
  const facts = factsOf(article)
  return {
    slug: row.slug ?? '',
    kind: facts.kind ?? 'report',
    title: row.title ?? '',
    lead: row.lead || null,
    appearedOn: dayOf(article),
    topics: topicsOf(facts.topics, published, language),
    locale,
  }
}

/** With their ids; of those of one day the one that was made later comes first. */
function latestFirst({ articles }: Pick<Published, 'articles'>): [string, ArticleDocument][] {
  const when = (article: ArticleDocument) =>
    `${dayOf(article)} ${isoTime(factsOf(article).createdAt)}`
  return [...articles]
    .map(([id, article]) => ({ id, article, key: `${when(article)} ${id}` }))
    .sort((one, other) => Number(one.key < other.key) - Number(one.key > other.key))
    .map(({ id, article }) => [id, article])
}

/** The local date on which it appeared; of a draft that has none, when it was begun. */
function dayOf(article: ArticleDocument): string {
  const { appearedOn, createdAt } = factsOf(article)
  return appearedOn ? String(appearedOn) : isoTime(createdAt).slice(0, 10)
}

function yearOf(article: ArticleDocument): number {
  return Number(dayOf(article).slice(0, 4))
}

function isAbout(article: ArticleDocument, topic: string): boolean {
  return (factsOf(article).topics ?? []).some(({ documentId }) => documentId === topic)
}

function groupBehind(
  published: Pick<Published, 'groups'>,
  { group }: ArticleRow,
  language: Locale,
): GroupName | null {
  return groupNamesOf(group ? [group] : [], published, language)[0] ?? null
}

/** The parts before and after a document, with itself; none: it is the only one. */
function partsOf({ articles }: Pick<Published, 'articles'>, id: string): ArticleDocument[] {
  const beforeOf = (part: string) => {
    const article = articles.get(part)
    return article && factsOf(article).continues?.documentId
  }
  const hasAfter = new Map(
    latestFirst({ articles }).flatMap(([part]) => {
      const before = beforeOf(part)
      // Of several that continue the same, the one that appeared first is last in this order, and stays.
      return before === undefined ? [] : [[before, part] as const]
    }),
  )
  const parts = [id]
  for (let part = beforeOf(id); isNew(part, parts); part = beforeOf(part)) parts.unshift(part)
  for (let part = hasAfter.get(id); isNew(part, parts); part = hasAfter.get(part)) parts.push(part)
  const documents = parts.flatMap((part) => articles.get(part) ?? [])
  return documents.length > 1 ? documents : []
}

/** A circle of parts ends where it closes. */
function isNew(part: string | undefined, parts: readonly string[]): part is string {
  return part !== undefined && !parts.includes(part)
}

/** What was chosen is looked up alone: any other may change without this being another one. */
function relatedTo(
  published: Pick<Published, 'meetings' | 'positions' | 'tree'>,
  facts: ArticleRow,
  language: Locale,
): RelatedDocument[] {
  const meeting = facts.meeting && published.meetings.get(facts.meeting.documentId)
  const position = facts.position && published.positions.get(facts.position.documentId)
  const page = facts.page && published.tree.page(facts.page.documentId)
  const pagePath = facts.page && published.tree.path(facts.page.documentId, language)
  return [
    ...(meeting
      ? [related('meeting', meeting, listedPath('meetings', meeting, language), language)]
      : []),
    ...(position
      ? [related('position', position, listedPath('positions', position, language), language)]
      : []),
    ...(page && typeof pagePath === 'string' ? [related('page', page, pagePath, language)] : []),
  ]
}

function related(
  kind: RelatedDocument['kind'],
  document: Translations<{ title?: string | null | undefined }>,
  path: string,
  language: Locale,
): RelatedDocument {
  const { row, locale } = textIn(document, language)
  return { kind, path, title: row.title ?? '', locale }
}
