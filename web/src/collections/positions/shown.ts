import { describeItem, describeList } from '../../description'
import { boundPage, itemAt, single } from '../../loading'
import { wordsOf } from '../../words'
import type { ShownCollection } from '../shownCollection'

export const positions: ShownCollection<'positions'> = {
  positions: {
    async load(cms, locale) {
      const [page, list] = await Promise.all([
        boundPage(cms, locale, 'positions'),
        cms.positions(locale),
      ])
      return { kind: 'positions', data: { page, list } }
    },
    describe: ({ page }, locale) => describeList(page, wordsOf(locale).positions, 'positions'),
  },
  position: {
    async load(cms, locale, { params }) {
      const slug = single(params.slug) ?? ''
      const position = cms.position(locale, slug)
      return { kind: 'position', data: await itemAt(position, { locale, name: 'positions', slug }) }
    },
    describe: (position) => describeItem(position, position.summary),
  },
}
