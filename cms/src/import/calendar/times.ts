import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { CalendarZones } from './zones'
import { timeAt, zonedTime } from '../../zones/zonedTime'

interface WallSpan {
  start: Temporal.PlainDateTime
  /** null: it says none. */
  end: Temporal.PlainDateTime | null
  isDate: boolean
}

/** Reads the times of one event, as the clocks show them in the zone of the meeting. */
export class EventTimes {
  readonly zone: string
  readonly #zones: CalendarZones
  readonly #floating: string

  /** @param floating the zone of times that name none */
  constructor(zone: string, zones: CalendarZones, floating: string) {
    this.zone = zone
    this.#zones = zones
    this.#floating = floating
  }

  /** The same of another event of the meeting, which may stand in another calendar. */
  in({ zones, zone }: { zones: CalendarZones; zone: string }): EventTimes {
    return new EventTimes(this.zone, zones, zone)
  }

  /**
   * The wall times of a property; of a date the midnight before it.
   *
   * @param most how many of its values are read
   */
  all(property: ICAL.Property | null, most = Infinity): Temporal.PlainDateTime[] {
    const name = zoneName(property)
    return (property?.getValues() ?? [])
      .slice(0, most)
      .filter((value: unknown): value is ICAL.Time => value instanceof ICAL.Time)
      .map((time) => this.of(time, name))
  }

  /** The same with the ends of those that are periods (RFC 5545 §3.3.9). */
  spans(property: ICAL.Property, most: number): WallSpan[] {
    const name = zoneName(property)
    const values: unknown[] = property.getValues()
    return values.slice(0, most).flatMap((value): WallSpan[] => {
      if (value instanceof ICAL.Time) {
        return [{ start: this.of(value, name), end: null, isDate: value.isDate }]
      }
      if (!(value instanceof ICAL.Period)) return []
      const start = this.of(value.start, name)
      const end = value.end ? this.of(value.end, name) : this.after(start, value.duration)
      return [{ start, end, isDate: false }]
    })
  }

  first(property: ICAL.Property | null): Temporal.PlainDateTime | null {
    return this.all(property)[0] ?? null
  }

  /** @param name the zone that the file names with it; null: none */
  of(time: ICAL.Time, name: string | null): Temporal.PlainDateTime {
    const { year, month, day, hour, minute, second } = time
    const wall = new Temporal.PlainDateTime(year, month, day, hour, minute, Math.min(second, 59))
    if (time.isDate) return wall
    const own = isUtc(time) ? 'UTC' : ((name && this.#zones.find(name)) ?? this.#floating)
    // As it is written, also where clocks skip it.
    if (own === this.zone) return wall
    return timeAt(zonedTime(wall, own).toInstant(), this.zone).toPlainDateTime()
  }

  /** The wall time after so long: days by the calendar, hours by the clock in one's hand. */
  after(start: Temporal.PlainDateTime, duration: ICAL.Duration): Temporal.PlainDateTime {
    const { weeks, days, hours, minutes, isNegative } = duration
    if (isNegative) return start
    const end = zonedTime(start, this.zone).add({ weeks, days, hours, minutes })
    return end.toPlainDateTime()
  }
}

export function isUtc(time: ICAL.Time): boolean {
  return time.zone === ICAL.Timezone.utcTimezone
}

/** The name of the zone that stands with a property; null: none does. */
export function zoneName(property: ICAL.Property | null): string | null {
  const name = property?.getFirstParameter('tzid')
  return typeof name === 'string' && name !== '' ? name : null
}
