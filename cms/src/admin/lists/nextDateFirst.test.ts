import { expect, it } from 'vitest'
import { withNextDateFirst } from './nextDateFirst'

it('a list of meetings begins with what comes next, and stays as it is else', () => {
  const contentType = {
    uid: 'api::meeting.meeting',
    settings: { pageSize: 10, defaultSortBy: 'firstDate', defaultSortOrder: 'DESC' },
    layouts: { list: ['title'] },
  }
  expect(withNextDateFirst({ contentType, components: {} })).toEqual({
    contentType: {
      ...contentType,
      settings: { pageSize: 10, defaultSortBy: 'branchline-nextDate', defaultSortOrder: 'ASC' },
    },
    components: {},
  })
})

it.each([[null], ['gone'], [{ contentType: null }], [{ contentType: { settings: [] } }]])(
  'what Strapi keeps as %j stays as it is',
  (unknown) => {
    expect(withNextDateFirst(unknown)).toEqual(unknown)
  },
)
