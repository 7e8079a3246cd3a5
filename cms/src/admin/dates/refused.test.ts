import { expect, it } from 'vitest'
import { mendedElsewhere } from './refused'

it('what has no field here is said of the end, with where it is mended', () => {
  const refused = { newDaysLater: 'Write 0 or 1.', note: 'Write a sentence.' }
  expect(mendedElsewhere({ fields: refused, message: null }, 'Go there.')).toEqual({
    fields: { note: 'Write a sentence.', newEndTime: 'Go there.' },
    message: null,
  })
  const other = { fields: { newEndTime: 'It ends before it starts.' }, message: null }
  expect(mendedElsewhere(other, 'Go there.')).toEqual(other)
})
