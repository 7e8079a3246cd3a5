import { expect, it } from 'vitest'
import { closedDates } from './closedDates'
import type { Phase } from './plan'
import { samplePhase, samplePlan as planOf, weekly } from './sample-plan'

const evening = samplePhase('2036-05-07', {
  recurrence: { ...weekly, weekdays: [3] },
  venue: 'hall',
})

const closed = (firstDay: string, lastDay: string) => ({ venue: 'hall', firstDay, lastDay })

it('names the dates from the first closed day to the last one', () => {
  const plan = planOf([evening])
  expect(closedDates(plan, closed('2036-05-14', '2036-05-28'))).toEqual([
    '2036-05-14',
    '2036-05-21',
    '2036-05-28',
  ])
  expect(closedDates(plan, closed('2036-05-15', '2036-05-20'))).toEqual([])
})

it('names none of a meeting that is elsewhere', () => {
  const plan = planOf([{ ...evening, venue: 'library' }])
  expect(closedDates(plan, closed('2036-05-14', '2036-05-28'))).toEqual([])
  expect(
    closedDates(planOf([{ ...evening, venue: null }]), closed('2036-05-14', '2036-05-28')),
  ).toEqual([])
})

it('goes by the place of the phase that holds on the day', () => {
  const moved: Phase = { ...evening, from: '2036-05-21', venue: 'library' }
  const back: Phase = { ...evening, from: '2036-06-04' }
  const plan = planOf([evening, moved, back])
  expect(closedDates(plan, closed('2036-05-10', '2036-06-10'))).toEqual([
    '2036-05-14',
    '2036-06-04',
  ])
})

it('names further dates, and a meeting that takes place once', () => {
  const plan = planOf([evening], { furtherDates: ['2036-05-16'] })
  expect(closedDates(plan, closed('2036-05-15', '2036-05-21'))).toEqual([
    '2036-05-16',
    '2036-05-21',
  ])
  const once = planOf([{ ...evening, recurrence: null }])
  expect(closedDates(once, closed('2036-05-07', '2036-05-07'))).toEqual(['2036-05-07'])
})

it('names a weekend that has begun when the place is closed, and no night that ends then', () => {
  const camp = planOf([{ ...evening, recurrence: null, daysLater: 2 }])
  expect(closedDates(camp, closed('2036-05-09', '2036-05-12'))).toEqual(['2036-05-07'])
  expect(closedDates(camp, closed('2036-05-10', '2036-05-12'))).toEqual([])
  const night = planOf([{ ...evening, endTime: '02:00' }])
  expect(closedDates(night, closed('2036-05-08', '2036-05-12'))).toEqual([])
})
