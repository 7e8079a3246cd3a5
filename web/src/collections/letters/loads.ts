import { NotFound } from '../../cms/failures'
import { boundPage, single } from '../../loading'
import { itemOrPage } from '../itemOrPage'
import type { CollectionLoads } from '../shownCollection'

export const loads: CollectionLoads<'letters'> = {
  async letters(cms, locale, { params }) {
    const year = single(params.year)
    const [{ lettersWordsOf }, page, list] = await Promise.all([
      import('../../words/letters'),
      year ? null : boundPage(cms, locale, 'letters'),
      cms.circulars(locale, year ? Number(year) : null),
      // What shows it is there when it is to be shown.
      import('./LettersBody.vue'),
    ])
    if (list.data.length === 0 && !page) throw new NotFound('The site has no letters')
    const { title, lead, ofYear } = lettersWordsOf(locale)
    const own = year
      ? {
          title: ofYear(Number(year)),
          lead: null,
          ancestors: [{ title, path: 'letters', lead, locale }],
        }
      : { title, lead, ancestors: [] }
    return { kind: 'letters', data: { ...own, page, list } }
  },
  circular(cms, locale, { params }) {
    const slug = single(params.slug) ?? ''
    const place = { cms, locale, name: 'letters', slug } as const
    return itemOrPage('circular', cms.circular(locale, slug), import('./CircularBody.vue'), place)
  },
}
