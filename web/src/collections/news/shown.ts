import { describeItem, describeList } from '../../description'
import type { ShownCollection } from '../shownCollection'

export const news: ShownCollection<'news'> = {
  news: {
    describe({ page, title, lead, list }) {
      const { year } = list.meta
      return describeList(page, { title, lead }, year === null ? 'news' : `news/${year}`)
    },
  },
  article: { describe: (article) => describeItem(article, article.lead) },
}
