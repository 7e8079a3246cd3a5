import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { timeZoneLines, transitionsIn } from './zones'
import { currentNames } from '../zones/data'
import { zonedTime } from '../zones/zonedTime'

const zones = [...currentNames, 'US/Pacific', 'Etc/GMT+5']

/** The zone as an independent program reads it out of its definition. */
function parse(timeZone: string, firstYear: number, lastYear: number): ICAL.Timezone {
  const lines = timeZoneLines(timeZone, firstYear, lastYear)
  return new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n'))))
}

function offsetOf(zone: ICAL.Timezone, local: Temporal.PlainDateTime): number {
  const { year, month, day, hour, minute, second } = local
  return zone.utcOffset(new ICAL.Time({ year, month, day, hour, minute, second }, zone))
}

function secondsEast(local: Temporal.PlainDateTime, timeZone: string): number {
  return zonedTime(local, timeZone).offsetSeconds
}

describe('timeZoneLines', () => {
  it(
    'tells every zone as dates are worked out, around each change and between',
    { timeout: 60_000 },
    () => {
      const disagreements: string[] = []
      for (const timeZone of zones) {
        const zone = parse(timeZone, 2025, 2028)
        const changes = transitionsIn(timeZone, 2025, 2028).flatMap(
          ({ local, offsetBefore, offsetAfter }) => {
            const gap = Math.max(0, offsetAfter - offsetBefore)
            const overlap = Math.max(0, offsetBefore - offsetAfter)
            // Within the change itself programs may differ: events never leave it to them.
            return [local.subtract({ seconds: overlap + 1 }), local.add({ seconds: gap + 1 })]
          },
        )
        const middays = Array.from({ length: 4 * 2 }, (_, half) =>
          Temporal.PlainDateTime.from('2025-01-15T12:00').add({ months: 6 * half }),
        )
        for (const local of [...changes, ...middays]) {
          if (offsetOf(zone, local) === secondsEast(local, timeZone)) continue
          disagreements.push(`${timeZone} ${local.toString()}`)
        }
      }
      expect(disagreements).toEqual([])
    },
  )
})
