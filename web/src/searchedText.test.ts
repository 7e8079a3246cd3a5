import { expect, it } from 'vitest'
import { inRow, joined } from './searchedText'

it('reads as sentences what stood below each other', () => {
  expect(joined(['Where we meet', 'In room 238.', null, ' ', 'He said:', '“Come!”', 'End'])).toBe(
    'Where we meet. In room 238. He said: “Come!” End',
  )
  expect(joined(['Room\n238'])).toBe('Room 238')
})

it('names in a row what is no sentence', () => {
  expect(inRow(['Central Library', null, 'Portland'])).toBe('Central Library, Portland')
})
