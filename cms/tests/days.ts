/** Days and instants of tests, none of them read from the machine's clock. */
import { Temporal } from 'temporal-polyfill'
import { now } from './clock/clock.mjs'

const siteZone = 'America/Los_Angeles'

/** The day that it is at the site. */
export function today(): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(siteZone).toPlainDate()
}

/** So many days after today, as documents have it. */
export const inDays = (days: number): string => today().add({ days }).toString()

/** So many milliseconds before now. */
export const ago = (ms: number): Date => new Date(now() - ms)
