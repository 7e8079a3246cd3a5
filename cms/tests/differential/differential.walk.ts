import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { datesOf, disagreement, isReadable, readersOf } from './comparing'
import { Coverage } from './coverage'
import { features, type Feature } from './features'
import { anyMeeting, meetingOf, type Meeting } from './meetings'
import { readers } from './readers'
import { zoneKinds, type ZoneKind } from './zoneKinds'

const isPossible = (feature: Feature, kind: ZoneKind) =>
  kind.changesClocks || !feature.needsClockChange

/** @param leastReaders how many have to read it as RFC 5545 says */
function meetings(kind: ZoneKind, feature: Feature, leastReaders: number): fc.Arbitrary<Meeting> {
  return fc
    .record({ ...anyMeeting(kind), ...feature.draws })
    .map(meetingOf)
    .filter((meeting) => isReadable(meeting) && readersOf(meeting).length >= leastReaders)
}

/**
 * Holds the engine to the other implementation, by meetings that are drawn for each feature in each
 * kind of zone.
 *
 * @param meetingsPerCell how many are drawn for each; `untilMet`: one where none of those before, which
 *   have several features each, had it in that kind of zone
 */
export function agreesOnDrawnMeetings(seed: number, meetingsPerCell: number | 'untilMet'): void {
  const coverages = readers.map((reader) => ({
    reader,
    coverage: new Coverage(
      features.map(({ name }) => name),
      zoneKinds.map(({ name }) => name),
      (row, column) => {
        const [feature, kind] = [features[row], zoneKinds[column]]
        return feature !== undefined && kind !== undefined && isPossible(feature, kind)
      },
    ),
  }))
  let compared = 0

  const isMet = (feature: Feature, kind: ZoneKind) =>
    coverages.every(({ coverage }) =>
      coverage.has(features.indexOf(feature), zoneKinds.indexOf(kind)),
    )

  const check = (feature: Feature, kind: ZoneKind, leastReaders: number) => {
    const column = zoneKinds.indexOf(kind)
    const property = fc.property(meetings(kind, feature, leastReaders), (meeting) => {
      const dates = datesOf(meeting)
      fc.pre(feature.isIn(meeting, dates))
      const difference = disagreement(meeting, dates)
      if (difference !== null) throw new Error(difference)
      compared += 1
      const read = readersOf(meeting)
      for (const { coverage } of coverages.filter(({ reader }) => read.includes(reader))) {
        features.forEach((each, row) => {
          if (each.isIn(meeting, dates)) coverage.add(row, column)
        })
      }
    })
    const cell = features.indexOf(feature) * zoneKinds.length + column
    const run = fc.check(property, {
      seed: (seed + cell * 104_729 + leastReaders) | 0,
      numRuns: meetingsPerCell === 'untilMet' ? 1 : meetingsPerCell,
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
    const tables = coverages.map(({ reader, coverage }) => `${reader.name}\n${coverage.table()}\n`)
    console.log(`\nCALENDAR_SEED=${seed}: ${compared} meetings compared\n${tables.join('\n')}`)
  })

  it.each(zoneKinds)('agrees on every date: $name', { timeout: 600_000 }, (kind) => {
    for (const [row, feature] of features.entries()) {
      if (!isPossible(feature, kind)) continue
      if (meetingsPerCell === 'untilMet' && isMet(feature, kind)) continue
      check(feature, kind, readers.length)
      // Some may have a rule that only one of them reads right.
      if ((row + zoneKinds.indexOf(kind)) % 4 === 0) check(feature, kind, 1)
    }
  })

  it('compares each feature in each kind of zone', () => {
    if (meetingsPerCell !== 'untilMet') {
      const cells = features.flatMap((feature) =>
        zoneKinds.filter((kind) => isPossible(feature, kind)),
      )
      expect(compared).toBeGreaterThanOrEqual(cells.length * meetingsPerCell)
    }
    for (const { coverage } of coverages) expect(coverage.empty()).toEqual([])
  })
}
