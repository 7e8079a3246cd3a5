import { expect, it } from 'vitest'
import { rowName } from './rowName'

it('a row is called by what it is about', () => {
  expect(rowName({ id: 6, title: 'May Day', originalDate: '2036-05-01' })).toBe('May Day')
  expect(rowName({ id: 6, title: ' ', originalDate: '2036-05-01' })).toBe('2036-05-01')
  expect(rowName({ id: 6, firstname: 'Rosa', lastname: null })).toBe('Rosa')
  expect(rowName({ id: 6, title: null })).toBeNull()
  expect(rowName(undefined)).toBeNull()
})
