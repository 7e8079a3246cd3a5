import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { findIana } from 'windows-iana'
import { isTimeZone } from '../../content/reading/zones'

/** The time zones of one calendar file, by the names that it gives them. */
export class CalendarZones {
  readonly #definitions: Map<string, ICAL.Component>
  readonly #site: string

  /** @param site the IANA name of the site's zone */
  constructor(calendar: ICAL.Component, site: string) {
    const components = calendar.getAllSubcomponents('vtimezone')
    this.#definitions = new Map(components.map((zone) => [text(zone, 'tzid') ?? '', zone]))
    this.#site = site
  }

  /** The IANA name of a zone, whichever name the file gives it; null when none is like it. */
  find(name: string): string | null {
    const definition = this.#definitions.get(name)
    const said = definition ? text(definition, 'x-lic-location') : null
    const names = [...endings(name), ...endings(said ?? ''), ...findIana(name)]
    return names.find(isNamed) ?? (definition ? this.#alike(name, definition) : null)
  }

  /** A zone whose clocks show the same all through three years; the site's own is asked first. */
  #alike(tzid: string, component: ICAL.Component): string | null {
    const zone = new ICAL.Timezone({ component, tzid })
    const candidates = [this.#site, ...Intl.supportedValuesOf('timeZone')]
    return candidates.find((candidate) => sameOffsets(zone, candidate)) ?? null
  }
}

/** Programs put their own names before the one of the IANA list: `/mozilla.org/1/Europe/Berlin`. */
function endings(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '')
  return [3, 2, 1].map((length) => parts.slice(-length).join('/'))
}

function isNamed(name: string): boolean {
  return (name.includes('/') || name === 'UTC') && isTimeZone(name)
}

function sameOffsets(zone: ICAL.Timezone, candidate: string): boolean {
  return middlesOfMonths().every((noon) => {
    const time = ICAL.Time.fromData({ year: noon.year, month: noon.month, day: noon.day, hour: 12 })
    const offset = noon.toZonedDateTime(candidate).offsetNanoseconds / 1e9
    return zone.utcOffset(time) === offset
  })
}

/** Three years whose rules every zone definition in use knows, and that are not changed any more. */
function middlesOfMonths(): Temporal.PlainDateTime[] {
  const first = Temporal.PlainDateTime.from('2021-01-15T12:00')
  return Array.from({ length: 36 }, (_, months) => first.add({ months }))
}

function text(component: ICAL.Component, property: string): string | null {
  const value = component.getFirstPropertyValue(property)
  return typeof value === 'string' ? value : null
}
