import { expect, it } from 'vitest'
import { byYear } from './byYear'

it('puts together what is of one year, and leaves the order', () => {
  const days = ['2036-05-03', '2036-01-09', '2035-12-31', '2036-01-01']
  expect(byYear(days, (day) => day)).toEqual([
    { year: '2036', items: ['2036-05-03', '2036-01-09', '2036-01-01'] },
    { year: '2035', items: ['2035-12-31'] },
  ])
  expect(byYear<string>([], (day) => day)).toEqual([])
})
