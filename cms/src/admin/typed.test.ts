import { expect, it } from 'vitest'
import { isOther } from './typed'

it('what was typed and taken out again is nothing that could be lost', () => {
  const first = { note: '', day: null }
  expect(isOther(first, {})).toBe(false)
  expect(isOther(first, { note: '' })).toBe(false)
  expect(isOther(first, { note: 'Holiday' })).toBe(true)
  expect(isOther(first, { day: '2036-05-14' })).toBe(true)
})
