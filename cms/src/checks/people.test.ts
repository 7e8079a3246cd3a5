import { expect, it } from 'vitest'
import { wordsOf } from '../languages'
import { consentErrors, officeErrors } from './people'

const { checks } = wordsOf('en')

it.each([
  [null, 1],
  ['2036-05-15', 1],
  ['2036-05-14', 0],
  ['2030-01-01', 0],
])('on 14 May, a day of consent that is %s stops %i publish', (consentOn, problems) => {
  expect(consentErrors({ consentOn, today: '2036-05-14' }, checks)).toHaveLength(problems)
})

it('an office ends on the day on which it begins, or later', () => {
  const offices = [
    { from: '2036-05-14', until: '2036-05-14' },
    { from: '2036-05-14', until: null },
    { from: '2036-05-14', until: '2036-05-13' },
  ]
  expect(officeErrors({ offices }, checks).map(({ path }) => path)).toEqual([
    ['offices', 2, 'until'],
  ])
})
