import { Temporal } from 'temporal-polyfill'

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
  const end = Temporal.PlainDate.from(to).add({ days: 1 }).toZonedDateTime(timeZone)
  let moment = Temporal.PlainDate.from(from).toZonedDateTime(timeZone)
  for (;;) {
    const next = moment.getTimeZoneTransition('next')
    if (!next || Temporal.ZonedDateTime.compare(next, end) >= 0) return
    const last = next.subtract({ nanoseconds: 1 })
    const change = {
      before: last.toPlainDateTime().add({ nanoseconds: 1 }),
      after: next.toPlainDateTime(),
    }
    // Zones also change their name or their rules without moving their clocks.
    if (!change.before.equals(change.after)) yield change
    moment = next
  }
}

/** How often the clocks of a zone show a local time. */
export function timesShown(
  time: Temporal.PlainDateTime,
  timeZone: string,
): 'once' | 'never' | 'twice' {
  const earlier = time.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = time.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return 'once'
  return earlier.toPlainDateTime().equals(time) ? 'twice' : 'never'
}
