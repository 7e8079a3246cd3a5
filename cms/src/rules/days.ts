import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { readSiteZone } from '../content/reading/zones'
import { dayFieldOf } from '../content/types'
import { isRecord } from '../records'
import { dateAt } from '../zones/zonedTime'

/**
 * A document is of today, by the clocks of the site, where its day is left empty when it is begun, or
 * emptied later: whoever writes it sees the day in the form once it is saved, and may change it.
 */
export function fillDays(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context
    const field = dayFieldOf(uid)
    const data: unknown = 'data' in params ? params.data : null
    if (field === undefined || !isRecord(data)) return next()
    // What a change does not name stays as it is.
    const isLeft = action === 'update' && data[field] === undefined
    if (['create', 'update'].includes(action) && !isLeft && !data[field]) {
      data[field] = dateAt(Temporal.Now.instant(), await readSiteZone(strapi)).toString()
    }
    return next()
  })
}
