import { describeItem } from '../../description'
import { describeTitled } from '../describeTitled'
import type { ShownCollection } from '../shownCollection'

export const news: ShownCollection<'news'> = {
  news: { describe: describeTitled('news') },
  article: { describe: (article) => describeItem(article, article.lead) },
}
