import { originalDates } from '../src/calendar/originalDates'
import { seriesOf, tomorrow } from './addresses'
import { expectAnswer } from './client'
import type { Site } from './sites'

export interface ChangedDate {
  meeting: string
  date: string
}

/** Coming dates of a series which nothing changes yet. */
export function* unchangedDates(site: Site): Generator<ChangedDate> {
  const [series] = seriesOf(site)
  if (!series) return
  const changed = new Set(series.plan.changes.map(({ originalDate }) => originalDate))
  for (const date of originalDates(series.plan, tomorrow())) {
    if (!changed.has(date)) yield { meeting: series.documentId, date }
  }
}

/** Cancels a date as the admin's own form does. */
export function saveChange({ cms, authorization }: Site, { meeting, date }: ChangedDate) {
  const type = 'api::date-change.date-change'
  return expectAnswer(`${cms.url}/content-manager/collection-types/${type}`, 201, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({
      meeting: { connect: [{ documentId: meeting, locale: 'en' }] },
      originalDate: date,
      change: 'cancelled',
      note: 'Not this time.',
      noteLocale: 'en',
    }),
  })
}
