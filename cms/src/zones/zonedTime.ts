import { Temporal } from 'temporal-polyfill'
import { zoneOf } from './zone'

/**
 * An instant, and what clocks of a zone show at it. It says what a `Temporal.ZonedDateTime` would, but
 * by zone data of our own: those of Node are as old as Node is.
 */
export class ZonedTime {
  /** As the IANA list spells it. */
  readonly timeZone: string
  readonly epochMilliseconds: number
  /** East of UTC. */
  readonly offsetSeconds: number
  #shown: Temporal.PlainDateTime | undefined

  /** @throws RangeError for an unknown zone. */
  constructor(epochMilliseconds: number, timeZone: string) {
    const zone = zoneOf(timeZone)
    this.timeZone = zone.name
    this.epochMilliseconds = epochMilliseconds
    this.offsetSeconds = zone.offsetAt(Math.floor(epochMilliseconds / 1000))
  }

  /** `-08:00`, to the minute. */
  get offset(): string {
    const minutes = Math.round(Math.abs(this.offsetSeconds) / 60)
    const two = (number: number) => String(number).padStart(2, '0')
    const sign = this.offsetSeconds < 0 ? '-' : '+'
    return `${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  }

  get year(): number {
    return this.toPlainDateTime().year
  }

  get hour(): number {
    return this.toPlainDateTime().hour
  }

  /** What clocks show. */
  toPlainDateTime(): Temporal.PlainDateTime {
    this.#shown ??= plainTimeOf(this.epochMilliseconds + this.offsetSeconds * 1000)
    return this.#shown
  }

  toPlainDate(): Temporal.PlainDate {
    return this.toPlainDateTime().toPlainDate()
  }

  toPlainTime(): Temporal.PlainTime {
    return this.toPlainDateTime().toPlainTime()
  }

  toInstant(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(this.epochMilliseconds)
  }

  /** So long after it: weeks and days by the calendar, hours and less by the clock in one's hand. */
  add(duration: Temporal.Duration | Temporal.DurationLike): ZonedTime {
    const { years, months, weeks, days, ...time } = fieldsOf(Temporal.Duration.from(duration))
    const shown = this.toPlainDateTime()
    const day = shown.add({ years, months, weeks, days })
    const start = day.equals(shown) ? this : zonedTime(day, this.timeZone)
    const instant = start.toInstant().add(time)
    return new ZonedTime(instant.epochMilliseconds, this.timeZone)
  }

  /** `2026-11-26T19:00:00-08:00`: what clocks show, and their offset. */
  get localTime(): string {
    return `${this.toPlainDateTime().toString({ smallestUnit: 'second' })}${this.offset}`
  }

  /** `2026-11-26T19:00:00-08:00[America/Los_Angeles]` (RFC 9557) */
  toString(): string {
    return `${this.localTime}[${this.timeZone}]`
  }
}

function fieldsOf(duration: Temporal.Duration) {
  const { years, months, weeks, days, hours, minutes, seconds, milliseconds } = duration
  return { years, months, weeks, days, hours, minutes, seconds, milliseconds }
}

/** What clocks show at an instant. */
export function timeAt(instant: Temporal.Instant, timeZone: string): ZonedTime {
  return new ZonedTime(instant.epochMilliseconds, timeZone)
}

/**
 * The instant of a time on clocks. One that they skip is read with the offset before the gap, one that
 * they repeat means the first (RFC 5545 §3.3.5), unless the last is asked for.
 *
 * @throws RangeError for an unknown zone.
 */
export function zonedTime(
  shown: Temporal.PlainDateTime,
  timeZone: string,
  { repeated }: { repeated: 'first' | 'last' } = { repeated: 'first' },
): ZonedTime {
  const zone = zoneOf(timeZone)
  const { milliseconds, seconds } = sinceEpoch(shown)
  const instants = zone.instantsOf(seconds)
  const instant =
    instants.at(repeated === 'first' ? 0 : -1) ??
    seconds - (zone.skipOf(seconds)?.offsetBefore ?? 0)
  return new ZonedTime(instant * 1000 + milliseconds, timeZone)
}

/** The first instant of a local date: where clocks skip midnight, the one at which they do. */
export function startOfDay(date: Temporal.PlainDate, timeZone: string): ZonedTime {
  const midnight = date.toPlainDateTime()
  const skip = zoneOf(timeZone).skipOf(sinceEpoch(midnight).seconds)
  return skip ? new ZonedTime(skip.at * 1000, timeZone) : zonedTime(midnight, timeZone)
}

/** The local date on which an instant falls. */
export function dateAt(instant: Temporal.Instant, timeZone: string): Temporal.PlainDate {
  return timeAt(instant, timeZone).toPlainDate()
}

/** How often clocks show a time. */
export function timesShown(
  shown: Temporal.PlainDateTime,
  timeZone: string,
): 'never' | 'once' | 'twice' {
  const { length } = zoneOf(timeZone).instantsOf(sinceEpoch(shown).seconds)
  return length === 0 ? 'never' : length === 1 ? 'once' : 'twice'
}

/** A date and time without a zone, of the milliseconds since 1970 as if it were UTC. */
export function plainTimeOf(milliseconds: number): Temporal.PlainDateTime {
  const date = new Date(milliseconds)
  return new Temporal.PlainDateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds(),
  )
}

function sinceEpoch(shown: Temporal.PlainDateTime): { seconds: number; milliseconds: number } {
  const { year, month, day, hour, minute, second, millisecond } = shown
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  return { seconds: date.getTime() / 1000, milliseconds: millisecond }
}
