import { writeSync } from 'node:fs'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterAll, describe, expect, it } from 'vitest'
import type { PlannedDate } from '../occurrences'
import type { DateChange } from '../plan'
import { datesOf, disagreement, isReadable } from './comparing'
import { Coverage } from './coverage'
import { features, type Feature } from './features'
import { anyMeeting, meetingOf, type Meeting } from './meetings'
import { zoneKinds, type ZoneKind } from './zoneKinds'

/** The same in each run, so that a failure has a cause in the change; others are for a longer search. */
const seed = Number(process.env['CALENDAR_SEED'] ?? 20_261_126)

/** How many meetings for each feature in each kind of zone; more for a longer search. */
const meetingsPerCell = Number(process.env['CALENDAR_MEETINGS'] ?? 3)

const isPossible = (feature: Feature, kind: ZoneKind) =>
  kind.changesClocks || !feature.needsClockChange

const coverage = new Coverage(
  features.map(({ name }) => name),
  zoneKinds.map(({ name }) => name),
  (row, column) => {
    const [feature, kind] = [features[row], zoneKinds[column]]
    return feature !== undefined && kind !== undefined && isPossible(feature, kind)
  },
)
let compared = 0

function print(text: string) {
  // The runner keeps back what a passing test logs.
  writeSync(1, `${text}\n`)
}

function meetings(kind: ZoneKind, feature: Feature): fc.Arbitrary<Meeting> {
  return fc
    .record({ ...anyMeeting(kind), ...feature.draws })
    .map(meetingOf)
    .filter(isReadable)
}

function check(feature: Feature, kind: ZoneKind): void {
  const column = zoneKinds.indexOf(kind)
  const property = fc.property(meetings(kind, feature), (meeting) => {
    const dates = datesOf(meeting)
    fc.pre(feature.isIn(meeting, dates))
    const difference = disagreement(meeting, dates)
    if (difference !== null) throw new Error(difference)
    compared += 1
    features.forEach((each, row) => {
      if (each.isIn(meeting, dates)) coverage.add(row, column)
    })
  })
  const cell = features.indexOf(feature) * zoneKinds.length + column
  const run = fc.check(property, {
    seed: (seed + cell * 104_729) | 0,
    numRuns: meetingsPerCell,
  })
  // Where no meeting could be drawn the coverage says so.
  const [meeting] = run.counterexample ?? []
  if (!meeting) return
  throw new Error(
    [
      `${feature.name}, ${kind.name}; run again with CALENDAR_SEED=${seed}`,
      JSON.stringify(meeting, null, 1),
      String(run.errorInstance),
    ].join('\n\n'),
  )
}

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
  afterAll(() => {
    print(`\nCALENDAR_SEED=${seed}: ${compared} meetings compared\n${coverage.table()}\n`)
  })

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
      [{ ...first, endsAt: first.endsAt.subtract({ minutes: 1 }) }, ...others],
      [{ ...first, phase: { ...first.phase, venue: 'Park' } }, ...others],
      [{ ...first, change: cancelled(first.originalDate) }, ...others],
    ]
    for (const dates of wrong) expect(disagreement(assembly, dates)).toMatch(/as ical\.js reads it/)
  })

  it.each(zoneKinds)('agrees on every date: $name', { timeout: 600_000 }, (kind) => {
    for (const feature of features) {
      if (isPossible(feature, kind)) check(feature, kind)
    }
  })

  it('agrees on at least 1,000 meetings, with each feature in each kind of zone', () => {
    expect(compared).toBeGreaterThanOrEqual(1000)
    expect(coverage.empty()).toEqual([])
  })
})
