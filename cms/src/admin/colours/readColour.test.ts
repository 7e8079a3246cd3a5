import { expect, it } from 'vitest'
import { readColour } from './readColour'

it.each([
  ['#C8161D', '#c8161d'],
  [' c8161d ', '#c8161d'],
  ['#c81', '#cc8811'],
  ['rgb(200, 22, 29)', '#c8161d'],
  ['Tomato', '#ff6347'],
  ['#c8161d80', null],
  ['transparent', null],
  ['#c8161', null],
  ['a nice red', null],
  ['', null],
])('“%s” is %s', (written, colour) => {
  expect(readColour(written)).toBe(colour)
})
