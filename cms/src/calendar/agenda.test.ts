import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { Agenda } from './agenda'
import type { DateChange, Phase, Plan } from './plan'
import { sampleChange, samplePhase, samplePlan, weekly } from './sample-plan'

function plan(phase: Partial<Phase> & { from: string }, changes: DateChange[] = []): Plan {
  return samplePlan([samplePhase(phase.from, phase)], { changes })
}

function span(from: string, to: string) {
  return { from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) }
}

function agenda(plans: Record<string, Plan>, before?: Agenda<DateChange>) {
  const meetings = Object.entries(plans).map(([name, plan]) => ({ id: name, name, plan }))
  return new Agenda(meetings, before)
}

function told(of: Agenda<DateChange>, from: string, to: string): string[] {
  return [...of.in(span(from, to))].map(({ name, date }) => `${name} ${date.originalDate}`)
}

describe('the agenda', () => {
  const several = agenda({
    weekly: plan({ from: '2016-01-07', recurrence: weekly }),
    single: plan({ from: '2026-11-25' }),
    together: plan({ from: '2026-11-26' }),
    camp: plan({ from: '2026-10-30', endTime: '14:00', daysLater: 30 }),
    eve: plan({ from: '2026-11-30', startTime: '23:00', endTime: '01:00' }),
  })

  it('brings the dates of all meetings in order, by name where they start together', () => {
    expect(told(several, '2026-11-25T00:00Z', '2026-12-04T00:00Z')).toEqual([
      'camp 2026-10-30',
      'single 2026-11-25',
      'together 2026-11-26',
      'weekly 2026-11-26',
      'eve 2026-11-30',
    ])
  })

  it('says the same of a span however often and in whatever order months are asked for', () => {
    const fresh = agenda({ weekly: plan({ from: '2016-01-07', recurrence: weekly }) })
    const once = told(fresh, '2026-11-01T00:00Z', '2027-02-01T00:00Z')
    for (let year = 2016; year < 2026; year++) {
      told(fresh, `${year}-01-01T00:00Z`, `${year + 1}-01-01T00:00Z`)
    }
    expect(told(fresh, '2026-11-01T00:00Z', '2027-02-01T00:00Z')).toEqual(once)
    expect(once).toHaveLength(13)
  })

  it('finds a single date where it was moved to, in another year, and only there', () => {
    const moved = agenda({
      single: plan({ from: '2026-11-25' }, [
        sampleChange('2026-11-25', { change: 'moved', newDate: '2027-03-01' }),
      ]),
    })
    expect(told(moved, '2026-11-01T00:00Z', '2026-12-01T00:00Z')).toEqual([])
    expect(told(moved, '2027-03-01T00:00Z', '2027-03-03T00:00Z')).toEqual(['single 2026-11-25'])
    expect(moved.startsIn(span('2026-01-01T00:00Z', '2027-01-01T00:00Z'))).toBe(false)
    expect(moved.startsIn(span('2027-01-01T00:00Z', '2028-01-01T00:00Z'))).toBe(true)
  })

  it('counts a date to the span in which it starts, not to one into which it runs', () => {
    const eve = agenda({ eve: plan({ from: '2026-12-31', startTime: '22:00', endTime: '02:00' }) })
    const year = (of: number) => span(`${of}-01-01T08:00Z`, `${of + 1}-01-01T08:00Z`)
    expect([2025, 2026, 2027].map((of) => eve.startsIn(year(of)))).toEqual([false, true, false])
  })

  it('works out a month only when it is asked for', () => {
    const asked: string[] = []
    const endless = plan({ from: '1990-01-04', recurrence: weekly })
    const watched: Plan = {
      ...endless,
      get changes() {
        asked.push('changes')
        return []
      },
    }
    const lazy = agenda({ watched })
    const decade = span('2026-11-01T00:00Z', '2036-11-01T00:00Z')
    asked.length = 0
    lazy.in(decade).next()
    const forTheFirst = asked.length
    expect([...lazy.in(decade)].length).toBeGreaterThan(500)
    expect(asked.length).toBeGreaterThan(20 * forTheFirst)
  })

  describe('after a change', () => {
    it('says what one says that never knew the state before', () => {
      const day = fc
        .record({
          year: fc.integer({ min: 2026, max: 2028 }),
          day: fc.integer({ min: 1, max: 365 }),
        })
        .map(({ year, day }) =>
          Temporal.PlainDate.from({ year, month: 1, day: 1 })
            .add({ days: day - 1 })
            .toString(),
        )
      const planned = fc
        .record({ from: day, recurrence: fc.constantFrom(weekly, null) })
        .map((phase) => plan(phase))
      const asked = fc
        .record({ day, days: fc.integer({ min: 1, max: 300 }) })
        .map(({ day, days }) => {
          const from = Temporal.Instant.from(`${day}T00:00Z`)
          return { from, to: from.add({ hours: 24 * days }) }
        })
      const name = fc.constantFrom('choir', 'forum', 'stall', 'film', 'camp')
      const step = fc.record({
        name,
        plan: fc.option(planned),
        asked: fc.array(asked, { maxLength: 3 }),
      })
      const steps = fc.array(step, { minLength: 1, maxLength: 12 })
      const holds = fc.property(steps, (history) => {
        let plans: Record<string, Plan> = {}
        let kept = agenda(plans)
        for (const { name, plan, asked } of history) {
          const { [name]: _, ...others } = plans
          plans = plan ? { ...others, [name]: plan } : others
          kept = agenda(plans, kept)
          const fresh = agenda(plans)
          for (const each of asked) {
            expect([...kept.in(each)]).toEqual([...fresh.in(each)])
            expect(kept.startsIn(each)).toBe(fresh.startsIn(each))
          }
        }
      })
      fc.assert(holds, { seed: 20_360_514, numRuns: 40 })
    })

    it('works out nothing anew for meetings whose plan is the same', () => {
      const asked: string[] = []
      const watched: Plan = {
        ...plan({ from: '2026-01-07', recurrence: weekly }),
        get changes() {
          asked.push('changes')
          return []
        },
      }
      const before = agenda({ watched, other: plan({ from: '2026-11-26' }) })
      const year = span('2026-01-01T00:00Z', '2027-01-01T00:00Z')
      expect(before.startsIn(year)).toBe(true)
      const dates = [...before.in(year)]
      const after = agenda({ watched, other: plan({ from: '2026-11-27' }) }, before)
      const onceMore = agenda({ watched }, after)
      asked.length = 0
      expect(after.startsIn(year)).toBe(true)
      expect([...after.in(year)]).toHaveLength(dates.length)
      expect([...onceMore.in(year)]).toHaveLength(dates.length - 1)
      expect(asked).toEqual([])
    })

    it('sorts by the name that a meeting has now', () => {
      const [one, other] = [plan({ from: '2026-11-26' }), plan({ from: '2026-11-26' })]
      const day = span('2026-11-26T00:00Z', '2026-11-28T00:00Z')
      const named = (name: string) => [
        { id: 'one', name, plan: one },
        { id: 'other', name: 'b', plan: other },
      ]
      const before = new Agenda(named('a'))
      expect([...before.in(day)].map(({ id }) => id)).toEqual(['one', 'other'])
      expect([...new Agenda(named('c'), before).in(day)].map(({ id }) => id)).toEqual([
        'other',
        'one',
      ])
    })
  })
})
