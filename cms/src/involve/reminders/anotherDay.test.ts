import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import type { Plan } from '../../calendar/plan'
import { samplePhase, samplePlan, weekly } from '../../calendar/sample-plan'
import { daysGiven, type Dated } from './anotherDay'

const [first, second, other] = ['2036-05-20', '2036-05-27', '2036-05-29']
const before = Temporal.Instant.from('2036-05-14T12:00:00Z')
const afterFirst = Temporal.Instant.from('2036-05-22T12:00:00Z')

const once = (day: string) => samplePlan([samplePhase(day)])

/** What is public of one meeting; null: it is off the site. */
function publicly(plan: Plan | null, planStatus: 'scheduled' | 'postponed' = 'scheduled'): Dated {
  if (plan === null) return { plans: new Map(), meetings: new Map() }
  return {
    plans: new Map([['m', plan]]),
    meetings: new Map([['m', new Map([['en', { planStatus }]])]]),
  }
}

const given = (was: Dated, is: Dated, now = before, days = [first]) => [
  ...daysGiven('m', days, { before: was, after: is, now }),
]

it('takes along who came to the only date of a meeting, to the day that it is given', () => {
  expect(given(publicly(once(first)), publicly(once(second)))).toEqual([[first, second]])
  expect(given(publicly(once(first)), publicly(once(first)))).toEqual([])
  const series = samplePlan([samplePhase(second, { recurrence: weekly })])
  expect(given(publicly(once(first)), publicly(series))).toEqual([])
  expect(given(publicly(series), publicly(once(first)), before, [second])).toEqual([])
})

it('takes nobody along from a date that is over, but from one that was postponed', () => {
  expect(given(publicly(once(first)), publicly(once(second)), afterFirst)).toEqual([])
  const postponed = publicly(once(first), 'postponed')
  expect(given(postponed, publicly(once(second)), afterFirst)).toEqual([[first, second]])
})

it('knows the day of what was taken off the site in between, if it can be one only', () => {
  const off = publicly(null)
  expect(given(off, publicly(once(second)))).toEqual([[first, second]])
  expect(given(off, publicly(once(second)), before, [first, other])).toEqual([])
  expect(given(off, publicly(once(second)), afterFirst)).toEqual([])
  expect(given(publicly(once(first)), off)).toEqual([])
})
