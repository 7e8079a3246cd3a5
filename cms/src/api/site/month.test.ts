import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { publish } from './validity.walk'
import type { Phase, Plan, Recurrence } from '../../calendar/plan'
import { samplePhase, samplePlan, weekly } from '../../calendar/sample-plan'
import { nearMonths, toMonth } from '../../content/mappers/month'

const timeZone = 'America/Los_Angeles'
const daily: Recurrence = { ...weekly, frequency: 'daily' }

function plan(from: string, phase: Partial<Phase> = {}, zone = timeZone): Plan {
  return samplePlan([samplePhase(from, phase)], { timeZone: zone })
}

const nothing = { topic: null, group: null, attendance: null, access: null }

function monthOf(month: string, plans: Plan[], now = '2026-11-15T20:00:00Z') {
  const moment = { language: 'en' as const, now: Temporal.Instant.from(now) }
  return toMonth(publish({ timeZone, plans }), month, nothing, moment)
}

/** The days of the month on which each meeting stands. */
function daysIn(month: string, plans: Plan[]): string[][] | undefined {
  return monthOf(month, plans)?.data.map(({ days }) => days.map((day) => day.slice(8)))
}

describe('a date stands', () => {
  it('on the day of the site on which it begins, wherever it is', () => {
    const inTokyo = plan('2026-11-20', {}, 'Asia/Tokyo')
    expect(daysIn('2026-11', [inTokyo])).toEqual([['20']])
    // Eight in the morning there is the evening before in Portland.
    const early = plan('2026-12-01', { startTime: '08:00', endTime: '10:00' }, 'Asia/Tokyo')
    expect(daysIn('2026-11', [early])).toEqual([['30']])
    expect(daysIn('2026-12', [early])).toBeUndefined()
  })

  it('on whole days as they are where they take place', () => {
    const far = plan('2026-12-01', { allDay: true }, 'Pacific/Kiritimati')
    expect(daysIn('2026-12', [far])).toEqual([['01']])
    expect(daysIn('2026-11', [far])).toEqual([])
  })

  it('on its first day if it is a night, on each if it is many days, also over the end of a month', () => {
    const night = { startTime: '22:00', endTime: '03:00' }
    expect(daysIn('2026-11', [plan('2026-11-30', night)])).toEqual([['30']])
    const camp = plan('2026-11-29', { daysLater: 3 })
    expect(daysIn('2026-11', [camp])).toEqual([['29', '30']])
    expect(daysIn('2026-12', [camp])).toEqual([['01', '02']])
  })

  it('once on each day of a month in which clocks change', () => {
    const night = plan('2026-10-15', { recurrence: daily, startTime: '00:30', endTime: '02:30' })
    const days = daysIn('2026-11', [night])?.flat()
    expect(days).toHaveLength(30)
    expect(new Set(days).size).toBe(30)
  })
})

describe('months', () => {
  it('begin with the first of the last twelve that has a date, and end with the programme', () => {
    const plans = [plan('2024-01-10'), plan('2026-02-10'), plan('2027-08-20'), plan('2028-03-01')]
    expect(monthOf('2026-02', plans)?.meta).toMatchObject({ previous: null, next: '2026-03' })
    expect(monthOf('2026-01', plans)).toBeNull()
    expect(monthOf('2027-08', plans)?.meta).toMatchObject({ previous: '2027-07', next: null })
    expect(monthOf('2027-09', plans)).toBeNull()
    const long = [plan('2020-01-01', { recurrence: daily })]
    expect(monthOf('2025-11', long)?.meta.previous).toBeNull()
    expect(monthOf('2025-10', long)).toBeNull()
    expect(monthOf('2027-12', long)?.meta.next).toBeNull()
    expect(monthOf('2028-01', long)).toBeNull()
  })

  it('are the present one alone where nothing takes place, by the clock of the site', () => {
    const meta = { month: '2026-10', previous: null, next: null, total: 0 }
    expect(monthOf('2026-10', [], '2026-11-01T05:00:00Z')).toEqual({ data: [], meta })
    const now = Temporal.Instant.from('2026-11-01T05:00:00Z')
    expect(nearMonths(publish({ timeZone, plans: [] }), now)).toEqual(['2026-10'])
    const november = publish({ timeZone, plans: [plan('2026-11-20')] })
    expect(nearMonths(november, now)).toEqual(['2026-10', '2026-11'])
  })

  it.each(['2026-13', '2026-00', '2026-1', '26-11', '2026-11-01', 'November'])(
    'are not called %s',
    (name) => expect(monthOf(name, [plan('2026-11-20')])).toBeNull(),
  )

  it('tell five hundred dates, and how many there are', () => {
    const meetings = Array.from({ length: 17 }, () => plan('2026-11-01', { recurrence: daily }))
    const month = monthOf('2026-11', meetings)
    expect(month?.data).toHaveLength(500)
    expect(month?.meta.total).toBe(510)
  })
})
