import { NotFound } from '../../cms/failures'
import { boundPage, single } from '../../loading'
import { itemOrPage } from '../itemOrPage'
import type { CollectionLoads } from '../shownCollection'

export const loads: CollectionLoads<'news'> = {
  async news(cms, locale, { params }) {
    const year = single(params.year)
    const [{ newsWordsOf }, page, list] = await Promise.all([
      import('../../words/news'),
      year ? null : boundPage(cms, locale, 'news'),
      cms.articles(locale, year ? Number(year) : null),
      // What shows it is there when it is to be shown.
      import('./NewsBody.vue'),
    ])
    if (list.data.length === 0 && !page) throw new NotFound('The site has no news')
    const { title, lead, ofYear } = newsWordsOf(locale)
    const own = year
      ? {
          title: ofYear(Number(year)),
          lead: null,
          ancestors: [{ title, path: 'news', lead, locale }],
        }
      : { title, lead, ancestors: [] }
    return { kind: 'news', data: { ...own, page, list } }
  },
  article(cms, locale, { params }) {
    const slug = single(params.slug) ?? ''
    const place = { cms, locale, name: 'news', slug } as const
    return itemOrPage('article', cms.article(locale, slug), import('./ArticleBody.vue'), place)
  },
}
