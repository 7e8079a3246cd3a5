import { describe, expect, it } from 'vitest'
import { withNames } from './namedColumns'

const configuration = {
  contentType: {
    uid: 'api::page.page',
    metadatas: {
      title: { edit: { label: 'Title' }, list: { label: 'Title', sortable: true } },
      blurb: { edit: { label: 'Blurb' }, list: { label: 'Blurb', sortable: false } },
    },
  },
  components: {},
}
const texts = { 'content-manager.content-types.api::page.page.title': 'Título' }

describe('the names of a list’s columns', () => {
  it('are those of the admin’s texts, and the form’s stay', () => {
    expect(withNames(configuration, 'api::page.page', texts)).toEqual({
      ...configuration,
      contentType: {
        ...configuration.contentType,
        metadatas: {
          title: { edit: { label: 'Title' }, list: { label: 'Título', sortable: true } },
          blurb: configuration.contentType.metadatas.blurb,
        },
      },
    })
  })

  it.each([[null], ['gone'], [{ contentType: null }], [{ contentType: { metadatas: [] } }]])(
    'stay in %j as they are',
    (unknown) => {
      expect(withNames(unknown, 'api::page.page', texts)).toEqual(unknown)
    },
  )
})
