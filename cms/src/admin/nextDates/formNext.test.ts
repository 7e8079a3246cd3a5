import { expect, it } from 'vitest'
import { nextType, withNext } from './formNext'

const title = { name: 'title', type: 'string', label: 'Title', size: 6, attribute: {} }
const form = (uid: string) => ({ layout: [[[title]]], options: { uid } })

it('a meeting’s form begins with its next date, and no other form does', () => {
  expect(withNext(form('api::meeting.meeting')).layout).toEqual([
    [[{ ...title, type: nextType, size: 12 }], [title]],
  ])
  expect(withNext(form('api::page.page'))).toEqual(form('api::page.page'))
  const empty = { layout: [], options: { uid: 'api::meeting.meeting' } }
  expect(withNext(empty)).toEqual(empty)
})
