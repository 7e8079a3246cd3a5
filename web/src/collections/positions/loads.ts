import { boundPage, itemAt, single } from '../../loading'
import type { CollectionLoads } from '../shownCollection'

export const loads: CollectionLoads<'positions'> = {
  async positions(cms, locale) {
    const [page, list] = await Promise.all([
      boundPage(cms, locale, 'positions'),
      cms.positions(locale),
    ])
    return { kind: 'positions', data: { page, list } }
  },
  async position(cms, locale, { params }) {
    const slug = single(params.slug) ?? ''
    const asked = cms.position(locale, slug)
    const position = await itemAt(asked, { locale, name: 'positions', slug })
    // What shows it is there when it is to be shown.
    if (position.decisions) await import('../documents/PositionTrail.vue')
    return { kind: 'position', data: position }
  },
}
