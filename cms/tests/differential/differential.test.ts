import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { PlannedDate } from '../../src/calendar/occurrences'
import type { DateChange } from '../../src/calendar/plan'
import { datesOf, disagreement } from './comparing'
import { agreesOnDrawnMeetings } from './differential.walk'
import type { Meeting } from './meetings'
import { seed } from './seed'

const assembly: Meeting = {
  window: { from: '2026-01-01', to: '2027-12-31' },
  plan: {
    timeZone: 'Europe/Berlin',
    phases: [
      {
        from: '2026-01-01',
        countedFrom: '2026-01-01',
        allDay: false,
        startTime: '19:00',
        endTime: '21:00',
        daysLater: 0,
        venue: 'Union hall',
        recurrence: {
          frequency: 'weekly',
          interval: 1,
          weekdays: [],
          nth: null,
          until: null,
          count: null,
        },
      },
    ],
    changes: [],
  },
}

function cancelled(originalDate: string): DateChange {
  return {
    originalDate,
    change: 'cancelled',
    newDate: null,
    newStartTime: null,
    newEndTime: null,
    newDaysLater: null,
  }
}

describe('the engine against calendar files that another implementation reads', () => {
  it('takes their zones from the file alone', () => {
    ICAL.TimezoneService.reset()
    expect(ICAL.TimezoneService.count).toBe(3)
    for (const name of ['Z', 'UTC', 'GMT']) expect(ICAL.TimezoneService.has(name)).toBe(true)
  })

  it('notices a date, a minute, a place or a status', () => {
    const dates = datesOf(assembly)
    expect(disagreement(assembly, dates)).toBeNull()
    const [first, ...others] = dates
    if (!first) throw new Error('no dates')
    const wrong: PlannedDate[][] = [
      others,
      [...dates, { ...first, originalDate: '2026-01-02' }],
      [{ ...first, startsAt: first.startsAt.add({ minutes: 1 }) }, ...others],
      [{ ...first, endsAt: first.endsAt.add({ minutes: -1 }) }, ...others],
      [{ ...first, phase: { ...first.phase, venue: 'Park' } }, ...others],
      [{ ...first, change: cancelled(first.originalDate) }, ...others],
    ]
    for (const dates of wrong) expect(disagreement(assembly, dates)).toMatch(/as ical\.js reads it/)
  })

  agreesOnDrawnMeetings(seed, 1)
})
