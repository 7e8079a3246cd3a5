import { NotFound } from '../../cms/failures'
import { describeItem, describeList } from '../../description'
import { boundPage, itemAt, pageAt, single } from '../../loading'
import type { ShownCollection } from '../shownCollection'

export const news: ShownCollection<'news'> = {
  news: {
    async load(cms, locale, { params }) {
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
    describe({ page, title, lead, list }) {
      const { year } = list.meta
      return describeList(page, { title, lead }, year === null ? 'news' : `news/${year}`)
    },
  },
  article: {
    async load(cms, locale, { params }) {
      const slug = single(params.slug) ?? ''
      try {
        const [article] = await Promise.all([
          itemAt(cms.article(locale, slug), { locale, name: 'news', slug }),
          // What shows it is there when it is to be shown.
          import('./ArticleBody.vue'),
        ])
        return { kind: 'article', data: article }
      } catch (error) {
        if (!(error instanceof NotFound)) throw error
        // A site may have a page at the address of its news, and others below that.
        return { kind: 'page', data: await pageAt(cms, locale, `news/${slug}`) }
      }
    },
    describe: (article) => describeItem(article, article.lead),
  },
}
