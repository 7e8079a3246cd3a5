import type { ArticleList, ArticleSummary, Locale, PageSummary } from 'cms/contract'
import type { RouteLocationRaw } from 'vue-router'
import { routeName } from './links'
import type { ShownPage } from './shownPage'

/** What the list of news shows. */
export interface NewsData {
  title: string
  lead: string | null
  /** All news, above those of a year. */
  ancestors: PageSummary[]
  /** What an editor wrote to stand above the latest news. */
  page: ShownPage | null
  list: ArticleList
}

/** The latest news, or those of a year. */
export function newsLink(locale: Locale, year?: number): RouteLocationRaw {
  return {
    name: routeName(locale, 'news'),
    params: year === undefined ? {} : { year: String(year) },
  }
}

export function articleLink(locale: Locale, slug: string): RouteLocationRaw {
  return { name: routeName(locale, 'article'), params: { slug } }
}

/** News by the years in which it appeared, in the order of the list. */
export function byYear(articles: readonly ArticleSummary[]): Map<string, ArticleSummary[]> {
  const years = [...new Set(articles.map(yearOf))]
  return new Map(years.map((year) => [year, articles.filter((one) => yearOf(one) === year)]))
}

function yearOf({ appearedOn }: ArticleSummary): string {
  return appearedOn.slice(0, 4)
}
