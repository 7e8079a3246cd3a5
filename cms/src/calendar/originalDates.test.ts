import { expect, it } from 'vitest'
import { originalDates, originalDatesBetween } from './originalDates'
import type { Plan, Recurrence } from './plan'
import { samplePhase, samplePlan, weekly } from './sample-plan'

const planFrom = (from: string, recurrence: Recurrence | null = weekly): Plan =>
  samplePlan([samplePhase(from, { recurrence })], { timeZone: 'UTC' })

/** Of an endless loop the test would not come back. */
function some(dates: Generator<string>): string[] {
  const taken: string[] = []
  for (const date of dates) {
    taken.push(date)
    if (taken.length === 50) break
  }
  return taken
}

it('ends with the last year that has four digits', () => {
  const inDecember = ['9999-12-10', '9999-12-17', '9999-12-24', '9999-12-31']
  expect(some(originalDates(planFrom('9999-12-10'), '2026-01-01'))).toEqual(inDecember)
  expect(some(originalDates(planFrom('9999-12-31', null), '2026-01-01'))).toEqual(['9999-12-31'])
  expect(originalDatesBetween(planFrom('9999-12-10'), '9999-01-01', '+010002-01-01')).toEqual(
    inDecember,
  )
})

it('has nothing after it, and everything before it', () => {
  const plan = planFrom('9999-12-10')
  expect(some(originalDates(plan, '+010000-01-01'))).toEqual([])
  expect(originalDatesBetween(plan, '+010000-01-01', '+010002-01-01')).toEqual([])
  expect(some(originalDates(plan, '+010000-02-01', 'backwards'))).toEqual([
    '9999-12-31',
    '9999-12-24',
    '9999-12-17',
    '9999-12-10',
  ])
})

it('begins where it begins, however early', () => {
  const plan = planFrom('0001-01-01')
  expect(some(originalDates(plan, '0001-01-20', 'backwards'))).toEqual([
    '0001-01-15',
    '0001-01-08',
    '0001-01-01',
  ])
})
