import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { findIana, WINDOWS_TO_IANA_MAP } from 'windows-iana'
import { currentNames } from '../../zones/data'
import { isTimeZone } from '../../zones/zone'
import { zonedTime } from '../../zones/zonedTime'

/** The time zones of one calendar file, by the names that it gives them. */
export class CalendarZones {
  readonly #definitions: Map<string, ICAL.Component>
  readonly #found = new Map<string, string | null>()
  /** IANA names of the zones that are meant before all others: the site's, and the calendar's own. */
  readonly #likely: readonly string[]

  constructor(calendar: ICAL.Component, likely: { site: string; calendar: string }) {
    const components = calendar.getAllSubcomponents('vtimezone')
    this.#definitions = new Map(components.map((zone) => [text(zone, 'tzid') ?? '', zone]))
    this.#likely = [likely.site, likely.calendar]
  }

  /** The IANA name of a zone, whichever name the file gives it; null when none is like it. */
  find(name: string): string | null {
    const known = this.#found.get(name)
    if (known !== undefined) return known
    const found = this.#find(name)
    this.#found.set(name, found)
    return found
  }

  #find(name: string): string | null {
    const definition = this.#definitions.get(name)
    const said = definition ? text(definition, 'x-lic-location') : null
    const names = [...endings(name), ...endings(said ?? ''), ...findIana(name)]
    return names.find(isNamed) ?? (definition ? this.#alike(name, definition) : null)
  }

  /**
   * A zone whose clocks show the same all through three years: rather a likely or well-known one.
   * Some programs still write the rules of years long past.
   */
  #alike(tzid: string, component: ICAL.Component): string | null {
    const zone = new ICAL.Timezone({ component, tzid })
    const named = currentNames.filter((candidate) => namesCityOf(tzid, candidate))
    const candidates = [...named, ...this.#likely, ...wellKnown, ...currentNames]
    for (const year of [2021, 2003]) {
      const found = candidates.find((candidate) => sameOffsets(zone, candidate, year))
      if (found !== undefined) return found
    }
    return null
  }
}

/** The zone that stands for each group of alike ones, as CLDR (`territory="001"`) has them. */
const wellKnown: string[] = WINDOWS_TO_IANA_MAP.filter(
  ({ territory }) => territory === '001',
).flatMap(({ iana }) => iana.filter(isNamed))

/** Whether a name such as “(UTC+01:00) Amsterdam, Berlin, Rome” has the city of a zone. */
function namesCityOf(name: string, zone: string): boolean {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return name
    .replaceAll('_', ' ')
    .split(/[^\p{L} -]+/u)
    .some((part) => part.trim() === city)
}

/** Programs put their own names before the one of the IANA list: `/mozilla.org/1/Europe/Berlin`. */
function endings(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '')
  return [3, 2, 1].map((length) => parts.slice(-length).join('/'))
}

function isNamed(name: string): boolean {
  return (name.includes('/') || name === 'UTC') && isTimeZone(name)
}

/** @param year the first of three, whose rules are not changed any more */
function sameOffsets(zone: ICAL.Timezone, candidate: string, year: number): boolean {
  return middlesOfMonths(year).every((noon) => {
    const time = ICAL.Time.fromData({ year: noon.year, month: noon.month, day: noon.day, hour: 12 })
    const offset = zonedTime(noon, candidate).offsetSeconds
    return zone.utcOffset(time) === offset
  })
}

function middlesOfMonths(year: number): Temporal.PlainDateTime[] {
  const first = new Temporal.PlainDateTime(year, 1, 15, 12)
  return Array.from({ length: 36 }, (_, months) => first.add({ months }))
}

function text(component: ICAL.Component, property: string): string | null {
  const value = component.getFirstPropertyValue(property)
  return typeof value === 'string' ? value : null
}
