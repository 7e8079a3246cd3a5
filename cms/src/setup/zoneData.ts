import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import type { ProblemTeller } from '../notices/tellers'
import { isAged, release, releasedOn } from '../zones/release'

/** The same to administrators, as long as it is so. */
export const zoneNotices: ProblemTeller = () =>
  Promise.resolve(
    isAged(Temporal.Now.instant()) ? [{ kind: 'zones-aged', facts: { released: releasedOn } }] : [],
  )

/** Once, at boot: dates go on as they are, and only whoever updates can do anything about it. */
export function tellOfAgedZones(strapi: Core.Strapi, now: Temporal.Instant): void {
  if (!isAged(now)) return
  strapi.log.warn(
    `The time zone data are of ${releasedOn} (${release}), more than a year old: where clocks are changed by other rules since, dates are shown at the wrong hour. A newer release of Branchline has newer data`,
  )
}
