import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { datesOf, disagreement, isReadable } from './comparing'
import { Coverage } from './coverage'
import { features, type Feature } from './features'
import { anyMeeting, meetingOf, type Meeting } from './meetings'
import { zoneKinds, type ZoneKind } from './zoneKinds'

const isPossible = (feature: Feature, kind: ZoneKind) =>
  kind.changesClocks || !feature.needsClockChange

function meetings(kind: ZoneKind, feature: Feature): fc.Arbitrary<Meeting> {
  return fc
    .record({ ...anyMeeting(kind), ...feature.draws })
    .map(meetingOf)
    .filter(isReadable)
}

/**
 * Holds the engine to the other implementation, by meetings that are drawn for each feature in each
 * kind of zone.
 */
export function agreesOnDrawnMeetings(seed: number, meetingsPerCell: number): void {
  const coverage = new Coverage(
    features.map(({ name }) => name),
    zoneKinds.map(({ name }) => name),
    (row, column) => {
      const [feature, kind] = [features[row], zoneKinds[column]]
      return feature !== undefined && kind !== undefined && isPossible(feature, kind)
    },
  )
  let compared = 0

  const check = (feature: Feature, kind: ZoneKind) => {
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

  afterAll(() => {
    console.log(`\nCALENDAR_SEED=${seed}: ${compared} meetings compared\n${coverage.table()}\n`)
  })

  it.each(zoneKinds)('agrees on every date: $name', { timeout: 600_000 }, (kind) => {
    for (const feature of features) {
      if (isPossible(feature, kind)) check(feature, kind)
    }
  })

  it('compares each feature in each kind of zone', () => {
    const cells = features.flatMap((feature) =>
      zoneKinds.filter((kind) => isPossible(feature, kind)),
    )
    expect(compared).toBeGreaterThanOrEqual(cells.length * meetingsPerCell)
    expect(coverage.empty()).toEqual([])
  })
}
