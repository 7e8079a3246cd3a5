import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, vi } from 'vitest'
import { occurrencesFrom } from '../../src/calendar/occurrences'
import type { Plan, Recurrence } from '../../src/calendar/plan'
import { samplePhase, samplePlan, weekly } from '../../src/calendar/sample-plan'
import { holdsForDrawnMeetings } from './properties.walk'
import { seed } from './seed'

holdsForDrawnMeetings(seed, 30)

describe('a series without an end', () => {
  function plan(from: string, recurrence: Recurrence = weekly): Plan {
    return samplePlan([samplePhase(from, { recurrence })], { timeZone: 'Europe/Berlin' })
  }

  /** The next dates from an instant, how many the rule named for that, and how many days were looked at. */
  function next(of: Plan, from: string, take: number) {
    const toText = vi.spyOn(Date.prototype, 'toISOString')
    const toMonth = vi.spyOn(Date.prototype, 'setUTCFullYear')
    const dates: string[] = []
    for (const { originalDate } of occurrencesFrom(of, Temporal.Instant.from(from))) {
      dates.push(originalDate)
      if (dates.length === take) break
    }
    const [named, looked] = [toText, toMonth].map(({ mock }) => mock.calls.length)
    vi.restoreAllMocks()
    return { dates, named, looked }
  }

  it('works out little more than the dates that are taken, however long ago it began', () => {
    const expected = ['2026-11-05', '2026-11-12', '2026-11-19', '2026-11-26', '2026-12-03']
    const begun = (from: string) => next(plan(from), '2026-11-01T00:00Z', 5)
    const [recent, old] = [begun('2026-10-01'), begun('1990-01-04')]
    expect([recent.dates, old.dates]).toEqual([expected, expected])
    // A chunk of months, and once a year ahead to see whether it goes on.
    expect(recent.named).toBeGreaterThan(0)
    expect(recent.named).toBeLessThanOrEqual(80)
    expect(old.named).toBe(recent.named)
    expect(old.looked).toBe(recent.looked)
  })

  it('ends where a rule names no date any more', () => {
    const rule: Recurrence = { ...weekly, frequency: 'yearly', until: '2028-12-31' }
    const never = plan('2026-02-28', rule)
    const dates = [...occurrencesFrom(never, Temporal.Instant.from('2020-01-01T00:00Z'))]
    expect(dates.map(({ originalDate }) => originalDate)).toEqual([
      '2026-02-28',
      '2027-02-28',
      '2028-02-28',
    ])
  })
})
