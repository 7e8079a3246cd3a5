import { addressOf } from '../../addresses'
import { searchedItem } from '../../searchedText'
import { groupThing, personThing, textThing } from '../../things'
import { localDateInWords } from '../../time/dates'
import { newsWordsOf } from '../../words/news'
import type { ServedCollection } from '../servedCollection'
import { article, articleList } from './answers'

export const news: ServedCollection<'news'> = {
  list: articleList,
  item: article,
  own: newsWordsOf,
  /** @see https://schema.org/NewsArticle */
  thing(article, frame) {
    const { slug, lead, appearedOn, parts, related, group, person } = article
    const { siteUrl, locale } = frame
    const about = related.map(({ title, path }) => {
      return { '@type': 'Thing', name: title, url: siteUrl + addressOf(locale, path) }
    })
    const authors = [
      ...(person ? [personThing(person, frame)] : []),
      ...(group ? [groupThing(group, frame)] : []),
    ]
    return {
      '@type': 'NewsArticle',
      ...textThing(article, { lead, day: appearedOn }, frame),
      ...(authors.length > 0 && { author: authors.length > 1 ? authors : authors[0] }),
      ...(parts.length > 0 && { position: parts.findIndex((part) => part.slug === slug) + 1 }),
      ...(about.length > 0 && { about }),
    }
  },
  /** "Report · May 14, 2036" */
  kicker: ({ kind, appearedOn }, locale) =>
    `${newsWordsOf(locale).kinds[kind]} · ${localDateInWords(appearedOn, locale)}`,
  card: ({ appearedOn }) => ({ 'og:type': 'article', 'article:published_time': appearedOn }),
  searched: (article) => searchedItem(article, article.lead),
}
