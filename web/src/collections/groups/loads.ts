import { NotFound } from '../../cms/failures'
import { boundPage, single } from '../../loading'
import { itemOrPage } from '../itemOrPage'
import type { CollectionLoads } from '../shownCollection'

export const loads: CollectionLoads<'groups'> = {
  async groups(cms, locale) {
    const [{ groupsWordsOf }, page, list] = await Promise.all([
      import('../../words/groups'),
      boundPage(cms, locale, 'groups'),
      cms.groups(locale),
      // What shows it is there when it is to be shown.
      import('./GroupsBody.vue'),
    ])
    if (list.data.length === 0 && !page) throw new NotFound('The site has no groups')
    const { title, lead } = groupsWordsOf(locale)
    return { kind: 'groups', data: { title, lead, ancestors: [], page, list } }
  },
  group(cms, locale, { params }) {
    const slug = single(params.slug) ?? ''
    const place = { cms, locale, name: 'groups', slug } as const
    return itemOrPage('group', cms.group(locale, slug), import('./GroupBody.vue'), place)
  },
}
