import { Temporal } from 'temporal-polyfill'
import { zoneOf } from '../../src/zones/zone'
import { plainTimeOf, startOfDay } from '../../src/zones/zonedTime'

/** A moment at which a zone puts its clocks forward or back, as they show it. */
export interface ClockChange {
  /** What they show up to the moment. */
  before: Temporal.PlainDateTime
  /** What they show from the moment on; later than `before` where a time is skipped. */
  after: Temporal.PlainDateTime
}

const known = new Map<string, ClockChange[]>()

/** The clock changes of a zone between two local dates, in order. */
export function clockChangesIn(timeZone: string, from: string, to: string): ClockChange[] {
  const key = `${timeZone} ${from} ${to}`
  const changes = known.get(key) ?? [...clockChanges(timeZone, from, to)]
  known.set(key, changes)
  return changes
}

function* clockChanges(timeZone: string, from: string, to: string): Generator<ClockChange> {
  const second = (day: Temporal.PlainDate) => startOfDay(day, timeZone).epochMilliseconds / 1000
  const end = second(Temporal.PlainDate.from(to).add({ days: 1 }))
  for (const change of zoneOf(timeZone).changesFrom(second(Temporal.PlainDate.from(from)) + 1)) {
    if (change.at >= end) return
    yield {
      before: plainTimeOf((change.at + change.offsetBefore) * 1000),
      after: plainTimeOf((change.at + change.offsetAfter) * 1000),
    }
  }
}

/** How often the clocks of a zone show a local time. */
export function timesShown(
  time: Temporal.PlainDateTime,
  timeZone: string,
): 'once' | 'never' | 'twice' {
  const { instants } = instantsShown(time, timeZone)
  return instants.length === 0 ? 'never' : instants.length === 1 ? 'once' : 'twice'
}

/** The instant that RFC 5545 §3.3.5 means by a local time: the first, or one by the offset before a gap. */
export function instantMeant(time: Temporal.PlainDateTime, timeZone: string): number {
  const { instants, byOffsetBefore } = instantsShown(time, timeZone)
  return (instants[0] ?? byOffsetBefore) * 1000
}

/** By trying the offsets that hold before and after it, in seconds. */
function instantsShown(time: Temporal.PlainDateTime, timeZone: string) {
  const zone = zoneOf(timeZone)
  const shown = Date.parse(`${time.toString()}Z`) / 1000
  const [before = 0, after = 0] = [-36, 36].map((hours) => zone.offsetAt(shown + hours * 3600))
  const instants = [...new Set([shown - before, shown - after])]
    .filter((instant) => instant + zone.offsetAt(instant) === shown)
    .sort((a, b) => a - b)
  return { instants, byOffsetBefore: shown - before }
}
