import type { Core } from '@strapi/strapi'
import type { Temporal } from 'temporal-polyfill'
import { isAged, release, releasedOn } from '../zones/release'

/** Once, at boot: dates go on as they are, and only whoever updates can do anything about it. */
export function tellOfAgedZones(strapi: Core.Strapi, now: Temporal.Instant): void {
  if (!isAged(now)) return
  strapi.log.warn(
    `The time zone data are of ${releasedOn} (${release}), more than a year old: where clocks are changed by other rules since, dates are shown at the wrong hour. A newer release of Branchline has newer data`,
  )
}
