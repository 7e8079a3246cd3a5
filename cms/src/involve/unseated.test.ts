import { expect, it } from 'vitest'
import type { EntryHead } from './entries'
import { sampleEntry } from './sample-entry'
import { unseatedAt } from './unseated'

const date = '2036-05-15'

const forAll = (code: string, more: Partial<EntryHead> = {}) =>
  sampleEntry({ kind: 'attend', meeting: 'choir', code, addressIndex: code, ...more })

it('names who comes to all dates and is not counted at this one', () => {
  const [ada, bo, cy] = [forAll('ada'), forAll('bo', { away: [date] }), forAll('cy')]
  const there = [forAll('of cy', { series: 'cy', originalDate: date })]
  expect(unseatedAt([ada, bo, cy], there, date)).toEqual([ada])
})

it('names somebody once who has said so twice', () => {
  const [first, second] = [
    forAll('first', { addressIndex: 'ada' }),
    forAll('x', { addressIndex: 'ada' }),
  ]
  expect(unseatedAt([first, second], [], date)).toEqual([first])
})
