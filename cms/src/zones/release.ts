import { Temporal } from 'temporal-polyfill'
import data from 'moment-timezone/data/packed/latest.json'

/** The release of the IANA time zone data that dates are worked out with, such as `2026f`. */
export const release: string = data.version

/** The release in the lockfile, and the day on which the package brought it, to which a test holds it. */
const known = { release: '2026f', day: '2026-10-29' }

/** Of one that somebody renewed apart the year alone is known. */
export const releasedOn = known.release === release ? known.day : `${release.slice(0, 4)}-12-31`

/** Whether so much time has passed that some zone has surely changed its clocks since. */
export function isAged(now: Temporal.Instant): boolean {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate()
  const year = Temporal.PlainDate.from(releasedOn).add({ years: 1 })
  return Temporal.PlainDate.compare(today, year) > 0
}
