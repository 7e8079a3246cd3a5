import { expect, it } from 'vitest'
import { moved } from './moved'

it('moves one thing up or down, and keeps the others in their order', () => {
  const items = ['a', 'b', 'c', 'd']
  expect(moved(items, 0, 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moved(items, 3, 0)).toEqual(['d', 'a', 'b', 'c'])
  expect(moved(items, 1, 1)).toEqual(items)
  expect(items).toEqual(['a', 'b', 'c', 'd'])
})
