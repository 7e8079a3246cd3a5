import { expect, it } from 'vitest'
import { withRoomyRows } from './roomyRows'

const row = (...sizes: number[]) => sizes.map((size) => ({ size }))

it('the first of three fields in a row has one of its own, also within parts, and others stay', () => {
  const form = {
    layout: [[row(4, 4, 4), row(6, 6)], [row(3, 3, 3, 3)]],
    components: { part: { layout: [row(12), row(4, 4, 4)] } },
  }
  expect(withRoomyRows(form)).toEqual({
    layout: [[row(12, 6, 6), row(6, 6)], [row(3, 3, 3, 3)]],
    components: { part: { layout: [row(12), row(12, 6, 6)] } },
  })
})
