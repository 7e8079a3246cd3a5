import { expect, it } from 'vitest'
import { isBegunByHand, typesThatAre } from '../../content/types'
import type { ComingDate } from '../../editing/homeContract'
import { firstSteps } from './steps'

const nothing = {
  mayMake: typesThatAre('placed').filter(isBegunByHand),
  written: [],
  dates: [],
  mayChangeDates: true,
  hasChangedDates: false,
}
const date: ComingDate = {
  meeting: 'm',
  title: 'Circle',
  originalDate: '2036-05-14',
  words: 'Wednesday, May 14',
  state: 'scheduled',
  note: null,
  place: null,
  change: null,
  takenBack: 'planned',
  closure: null,
  moved: null,
  elsewhere: null,
}
const labels = (home: Parameters<typeof firstSteps>[0]) =>
  firstSteps(home).map(({ label }) => label)

it('a date is among what can be done as soon as there is one', () => {
  const others = ['page', 'position', 'meeting']
  expect(labels(nothing)).toEqual(others)
  expect(labels({ ...nothing, dates: [date] })).toEqual([...others, 'date'])
  expect(labels({ ...nothing, dates: [date], mayChangeDates: false })).toEqual(others)
})

it('what was done stays, also when no date is left', () => {
  const done = { ...nothing, hasChangedDates: true }
  expect(firstSteps(done).filter(({ isDone }) => isDone)).toMatchObject([{ label: 'date' }])
})

it('who may make nothing changes pages', () => {
  expect(labels({ ...nothing, mayMake: [] })).toEqual(['page'])
})
