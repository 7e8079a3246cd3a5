import { expect, it } from 'vitest'
import { headingAbove, headingOf } from './headings'

it.each([
  ['Rent-strike_2036.pdf', 'Rent strike 2036'],
  ['  Minutes of May.odt ', 'Minutes of May'],
  ['Vol. 2 of our paper', 'Vol. 2 of our paper'],
  ['ñandú.tar.gz', 'ñandú.tar'],
  ['.pdf', ''],
])('a file that is called %j begins with the heading %j', (file, heading) => {
  expect(headingOf(file)).toBe(heading)
})

it('a heading is never longer than it may be', () => {
  expect(headingOf(`${'a'.repeat(300)}.pdf`)).toHaveLength(120)
})

it('the heading stands beside the file', () => {
  expect(headingAbove('sections.2.file')).toEqual(['sections', '2', 'title'])
})
