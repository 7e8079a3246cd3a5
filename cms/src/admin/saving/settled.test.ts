import { expect, it } from 'vitest'
import { isSettled, settle } from './settled'

it('what somebody has decided about is settled once, and nothing else is', () => {
  expect(isSettled('Look at both.')).toBe(false)
  settle('Look at both.')
  expect(isSettled('Something else.')).toBe(false)
  expect(isSettled('Look at both.')).toBe(true)
  expect(isSettled('Look at both.')).toBe(false)
})
