import type { Occurrence } from 'cms/contract'
import { expect, it } from 'vitest'
import { monthDate, occurrence } from '../../src/sample-branch'
import { monthOfProgramme } from './monthAsKnown'

const zone = 'America/Los_Angeles'

function tell(month: string, data: Occurrence[], fits: (date: Occurrence) => boolean = () => true) {
  const meta = { next: null, from: '2026-11-24', to: '2027-12-29' }
  return monthOfProgramme(month, { data, meta }, zone, fits)
}

function on(day: string, differences: Partial<Occurrence> = {}): Occurrence {
  return occurrence({
    key: `branch-meeting/${day}`,
    originalDate: day,
    startsAt: `${day}T19:00:00-08:00`,
    endsAt: `${day}T21:00:00-08:00`,
    ...differences,
  })
}

it('tells a month to come as the front door does', () => {
  const date = on('2026-12-03')
  const { key, originalDate, startsAt, endsAt } = date
  const told = monthDate({ key, originalDate, startsAt, endsAt, days: ['2026-12-03'] })
  const january = on('2027-01-07')
  expect(tell('2026-12', [on('2026-11-26'), date, january])).toEqual({
    data: [told],
    meta: { month: '2026-12', previous: '2026-11', next: '2027-01', total: 1 },
  })
  expect(tell('2027-01', [date, january])?.meta).toMatchObject({ previous: '2026-12', next: null })
  expect(tell('2026-12', [date, january], () => false)?.data).toEqual([])
})

it('has an evening on its first day, and whole or many days on each', () => {
  const dates = [
    on('2026-11-30', {
      startsAt: '2026-11-30T18:00:00-08:00',
      endsAt: '2026-12-02T12:00:00-08:00',
    }),
    on('2026-12-04', {
      startsAt: '2026-12-04T21:00:00-08:00',
      endsAt: '2026-12-05T02:00:00-08:00',
    }),
    on('2026-12-30', {
      allDay: true,
      startsAt: '2026-12-30T00:00:00-05:00',
      endsAt: '2027-01-02T00:00:00-05:00',
    }),
  ]
  expect(tell('2026-12', dates)?.data.map(({ days }) => days)).toEqual([
    ['2026-12-01', '2026-12-02'],
    ['2026-12-04'],
    ['2026-12-30', '2026-12-31'],
  ])
})

it('tells nothing of a month that has begun, nor of one after all dates', () => {
  const dates = [on('2026-11-26'), on('2027-01-07')]
  expect(tell('2026-11', dates)).toBe(null)
  expect(tell('2027-02', dates)).toBe(null)
  expect(tell('2026-12', [])).toBe(null)
})
