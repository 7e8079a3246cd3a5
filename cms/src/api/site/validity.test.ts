import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { seed } from '../../../tests/differential/seed'
import type { Phase, Plan } from '../../calendar/plan'
import { samplePhase, samplePlan, weekly as everyWeek } from '../../calendar/sample-plan'
import type { Published } from '../../content/reading/published'
import { validUntil } from '../../content/reading/validity'
import { holdForDrawnSites, publish } from './validity.walk'

holdForDrawnSites(seed, 6)

function weekly(from: string, phase: Partial<Phase> = {}, timeZone = 'America/Los_Angeles'): Plan {
  return samplePlan([samplePhase(from, { recurrence: everyWeek, ...phase })], { timeZone })
}

/** The steps that an answer takes from an instant on. */
function steps(published: Published, from: string, count: number): string[] {
  const times: string[] = []
  let now = Temporal.Instant.from(from)
  while (times.length < count) {
    now = validUntil(published, now)
    times.push(now.toString())
  }
  return times
}

describe('an answer holds', () => {
  it('until the next date begins, until it ends, and until the day is over', () => {
    const published = publish({
      timeZone: 'America/Los_Angeles',
      plans: [weekly('2026-11-26')],
    })
    expect(steps(published, '2026-11-26T12:00:00Z', 4)).toEqual([
      '2026-11-27T03:00:00Z',
      '2026-11-27T05:00:00Z',
      '2026-11-27T08:00:00Z',
      '2026-11-28T08:00:00Z',
    ])
  })

  it('until the first of several running dates ends, however long ago they began', () => {
    const camp = weekly('2026-11-01', { recurrence: null, daysLater: 26, endTime: '14:00' })
    const published = publish({
      timeZone: 'America/Los_Angeles',
      plans: [camp, weekly('2026-11-27', { startTime: '13:00', endTime: '15:00' })],
    })
    expect(steps(published, '2026-11-27T21:30:00Z', 2)).toEqual([
      '2026-11-27T22:00:00Z',
      '2026-11-27T23:00:00Z',
    ])
  })

  it('until the next midnight in the zone of any meeting', () => {
    const plans = [weekly('2026-11-26', {}, 'Asia/Kathmandu')]
    const published = publish({ timeZone: 'America/Los_Angeles', plans })
    expect(steps(published, '2026-11-24T12:00:00Z', 3)).toEqual([
      '2026-11-24T18:15:00Z',
      '2026-11-25T08:00:00Z',
      '2026-11-25T18:15:00Z',
    ])
  })

  it('until an announcement begins or runs out', () => {
    const published = publish({
      timeZone: 'UTC',
      plans: [],
      announced: [
        { until: '2026-11-24T17:30:00.000Z' },
        { from: '2026-11-24T14:00:00.000Z', until: '2026-12-24T17:30:00.000Z' },
      ],
    })
    expect(steps(published, '2026-11-24T12:00:00Z', 3)).toEqual([
      '2026-11-24T14:00:00Z',
      '2026-11-24T17:30:00Z',
      '2026-11-25T00:00:00Z',
    ])
  })

  it('to the midnight after a day on which clocks change, half hours and lost midnights included', () => {
    const nights = (timeZone: string, from: string) =>
      steps(publish({ timeZone, plans: [] }), from, 3)
    expect(nights('America/Los_Angeles', '2026-10-31T12:00:00Z')).toEqual([
      '2026-11-01T07:00:00Z',
      '2026-11-02T08:00:00Z',
      '2026-11-03T08:00:00Z',
    ])
    expect(nights('Australia/Lord_Howe', '2026-10-03T00:00:00Z')).toEqual([
      '2026-10-03T13:30:00Z',
      '2026-10-04T13:00:00Z',
      '2026-10-05T13:00:00Z',
    ])
    expect(nights('America/Havana', '2026-03-07T12:00:00Z')).toEqual([
      '2026-03-08T05:00:00Z',
      '2026-03-09T04:00:00Z',
      '2026-03-10T04:00:00Z',
    ])
  })

  it('is worked out anew when the clock is put back', () => {
    const published = publish({ timeZone: 'UTC', plans: [] })
    const at = (time: string) => validUntil(published, Temporal.Instant.from(time)).toString()
    expect(at('2026-11-24T12:00:00Z')).toBe('2026-11-25T00:00:00Z')
    expect(at('2026-11-22T12:00:00Z')).toBe('2026-11-23T00:00:00Z')
  })
})
