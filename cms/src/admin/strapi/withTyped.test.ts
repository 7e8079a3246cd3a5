import { expect, it } from 'vitest'
import { withTyped } from './withTyped'

it('takes what it is given where nothing was typed, and keeps what was', () => {
  const base = { title: 'March ', lead: 'As it was', slug: undefined }
  const typed = { title: 'March ', lead: 'As it was, and more', slug: undefined }
  const given = { title: 'March', lead: 'As it was', slug: 'march' }
  expect(withTyped({ base, typed, given })).toEqual({
    title: 'March',
    lead: 'As it was, and more',
    slug: 'march',
  })
  expect(withTyped({ base, typed: base, given })).toBe(given)
})

it('keeps what is empty by now, and what was taken away', () => {
  const base = { lead: 'As it was', picture: { id: 1, name: 'a.jpg' }, link: { id: 3, url: '/a' } }
  const typed = { lead: null, picture: null }
  expect(withTyped({ base, typed, given: base })).toEqual(typed)
})

it('keeps another picture whole', () => {
  const base = { picture: { id: 1, name: 'a.jpg', caption: 'A' } }
  const typed = { picture: { id: 2, name: 'b.jpg', caption: 'A' } }
  const given = { picture: { id: 1, name: 'a.jpg', caption: 'Changed' } }
  expect(withTyped({ base, typed, given })).toEqual(typed)
})

it('finds rows again that were moved, changed, added or removed, and gives them their new numbers', () => {
  const row = (key: string, title: string, id?: number) => ({ __temp_key__: key, title, id })
  const base = [row('a0', 'Gone'), row('a1', 'Stays', 5), row('a5', 'Is new')]
  const typed = [row('a5', 'Is new, and longer'), row('a6', 'Newer'), row('a1', 'Stays', 5)]
  const given = [row('a0', 'Gone', 7), row('a1', 'Stays', 8), row('a2', 'Is new', 9)]
  expect(withTyped({ base, typed, given })).toEqual([
    row('a5', 'Is new, and longer', 9),
    row('a6', 'Newer'),
    row('a1', 'Stays', 8),
  ])
})

it('puts in once what was chosen before, and what was chosen since', () => {
  const chosen = (key: string) => ({ id: 1, __temp_key__: key })
  const base = { topics: { connect: [chosen('a0')], disconnect: [] } }
  const typed = { topics: { connect: [chosen('a0'), chosen('a1')], disconnect: [] } }
  const given = { topics: { connect: [], disconnect: [] } }
  expect(withTyped({ base, typed, given })).toEqual({
    topics: { connect: [chosen('a1')], disconnect: [] },
  })
})

it('keeps a text with paragraphs as it was typed', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
  const base = [paragraph('One')]
  const typed = [paragraph('One'), paragraph('Two')]
  expect(withTyped({ base, typed, given: base })).toBe(typed)
})
