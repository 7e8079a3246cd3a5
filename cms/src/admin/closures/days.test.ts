import { expect, it } from 'vitest'
import { problemOfDays, withFirstDay } from './days'

const words = { backwards: 'backwards', tooLong: (longest: number) => `over ${longest}` }

it.each([
  ['', '', null],
  ['2036-12-24', '', null],
  ['2036-12-24', '2036-12-24', null],
  ['2036-12-24', '2037-12-24', null],
  ['2036-12-24', '2036-12-23', 'backwards'],
  ['2036-12-24', '2037-12-25', 'over 366'],
])('of %s to %s it says %s', (firstDay, lastDay, problem) => {
  expect(problemOfDays(firstDay, lastDay, words)).toBe(problem)
})

it('takes the last day along with the first, and leaves it where it fits', () => {
  expect(withFirstDay('2036-12-24', '').lastDay).toBe('2036-12-24')
  expect(withFirstDay('2036-12-24', '2036-12-20').lastDay).toBe('2036-12-24')
  expect(withFirstDay('2036-12-24', '2037-01-02').lastDay).toBe('2037-01-02')
})
