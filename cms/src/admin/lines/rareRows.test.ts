import { expect, it } from 'vitest'
import { componentForms } from '../../labels/components'
import { partRows } from './rareRows'

const item = 'meeting.agenda-item'
const rows = (componentForms[item]?.rows ?? []).map((row) =>
  row.map((name) => ({ name, type: 'string', label: name, size: 6, attribute: {} })),
)
const rare = (part: object, refused: string[] = [], component = item) =>
  partRows(component, rows, { ...part }, refused).rare.map((row) => row.map(({ name }) => name))

it('a new line of an agenda asks for what and when, and for the rest on demand', () => {
  expect(rare({})).toEqual([['who', 'room'], ['day']])
  expect(partRows(item, rows, {}, []).usual).toHaveLength(2)
  expect(rare({}, [], 'meeting.reading')).toEqual([])
})

it('what is filled in, or wrong, is there', () => {
  expect(rare({ who: '', room: 'Room 2', day: null })).toEqual([['day']])
  expect(rare({ day: 2 })).toEqual([['who', 'room']])
  expect(rare({}, ['day'])).toEqual([['who', 'room']])
})
