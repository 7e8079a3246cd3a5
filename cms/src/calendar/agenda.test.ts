import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { Agenda } from './agenda'
import type { DateChange, Phase, Plan, Recurrence } from './plan'

function plan(phase: Partial<Phase> & { from: string }, changes: DateChange[] = []): Plan {
  return {
    timeZone: 'America/Los_Angeles',
    phases: [
      {
        allDay: false,
        startTime: '19:00',
        endTime: '21:00',
        daysLater: 0,
        countedFrom: phase.from,
        recurrence: null,
        venue: null,
        ...phase,
      },
    ],
    changes,
  }
}

const weekly: Recurrence = {
  frequency: 'weekly',
  interval: 1,
  weekdays: [],
  nth: null,
  until: null,
  count: null,
}

function span(from: string, to: string) {
  return { from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) }
}

function agenda(plans: Record<string, Plan>) {
  return new Agenda(Object.entries(plans).map(([name, plan]) => ({ id: name, name, plan })))
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
        {
          originalDate: '2026-11-25',
          change: 'moved',
          newDate: '2027-03-01',
          newStartTime: null,
          newEndTime: null,
          newDaysLater: null,
        },
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
})
