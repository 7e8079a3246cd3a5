import * as v from 'valibot'
import type {
  Article,
  ArticleKind,
  ArticleList,
  ArticleSummary,
  RelatedDocument,
} from 'cms/contract'
import {
  day,
  equal,
  groupName,
  image,
  locale,
  optionalText,
  personName,
  richText,
  text,
  topic,
  translated,
  years,
} from '../../cms/schemas'

const articleKind = equal<ArticleKind>()(v.picklist(['statement', 'report', 'announcement']))
const articleFacts = {
  slug: text,
  kind: articleKind,
  title: text,
  lead: optionalText,
  appearedOn: day,
  topics: v.array(topic),
  locale,
}
export const articleSummary = equal<ArticleSummary>()(v.object(articleFacts))
export const articleList = equal<ArticleList>()(
  v.object({
    data: v.array(articleSummary),
    meta: v.object({ year: v.nullable(v.number()), years }),
  }),
)
const relatedDocument = equal<RelatedDocument>()(
  v.object({ kind: v.picklist(['page', 'meeting', 'position']), path: text, title: text, locale }),
)
export const article = equal<Article>()(
  v.object({
    ...articleFacts,
    body: richText,
    image: v.nullable(image),
    parts: v.array(articleSummary),
    related: v.array(relatedDocument),
    // Nothing is said of it in what was kept before groups wrote news.
    group: v.optional(v.nullable(groupName), null),
    // The same, before people did.
    person: v.optional(v.nullable(personName), null),
    previous: v.nullable(articleSummary),
    next: v.nullable(articleSummary),
    ...translated,
  }),
)
