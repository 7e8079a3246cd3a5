import { NotFound } from '../../cms/failures'
import { boundPage, single } from '../../loading'
import { itemOrPage } from '../itemOrPage'
import type { CollectionLoads } from '../shownCollection'

export const loads: CollectionLoads<'people'> = {
  async people(cms, locale) {
    const [{ peopleWordsOf }, page, list] = await Promise.all([
      import('../../words/people'),
      boundPage(cms, locale, 'people'),
      cms.people(locale),
      // What shows it is there when it is to be shown.
      import('./PeopleBody.vue'),
    ])
    if (list.data.length === 0 && !page) throw new NotFound('The site shows nobody')
    const { title, lead } = peopleWordsOf(locale)
    return { kind: 'people', data: { title, lead, ancestors: [], page, list } }
  },
  person(cms, locale, { params }) {
    const slug = single(params.slug) ?? ''
    const place = { cms, locale, name: 'people', slug } as const
    return itemOrPage('person', cms.person(locale, slug), import('./PersonBody.vue'), place)
  },
}
