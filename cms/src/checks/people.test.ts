import { expect, it } from 'vitest'
import { wordsOf } from '../languages'
import { consentErrors } from './people'

const { checks } = wordsOf('en')

it.each([
  [null, 1],
  ['2036-05-15', 1],
  ['2036-05-14', 0],
  ['2030-01-01', 0],
])('on 14 May, a day of consent that is %s stops %i publish', (consentOn, problems) => {
  expect(consentErrors({ consentOn, today: '2036-05-14' }, checks)).toHaveLength(problems)
})
