import type { Core } from '@strapi/strapi'
import type { DateChangeRow } from '../content/reading/queries'
import { changeData } from '../import/calendar/importing'
import type { ImportedMeeting } from '../import/calendar/meeting'
import type { Venues } from '../import/calendar/venues'
import { saveDocument } from '../import/saving'
import { isRecord } from '../records'
import { byMeeting, inBatches, type Row } from './meetings'

const dateChanges = 'api::date-change.date-change'

export type ChangeRow = Row & DateChangeRow

/** Each change once, by the id of its meeting. */
export async function readChanges(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Map<string, ChangeRow[]>> {
  const rows = await inBatches(ids, (some): Promise<ChangeRow[]> =>
    strapi.db.query(dateChanges).findMany({
      where: { meeting: { documentId: { $in: some } } },
      populate: { meeting: { select: ['documentId'] }, newVenue: { select: ['documentId'] } },
      orderBy: { originalDate: 'asc' },
    }),
  )
  return byMeeting(rows)
}

/**
 * Takes back what the calendar says no more of single dates: a new rule without them could not be
 * public. That one is cancelled keeps no rule from it.
 */
export async function removeMoved(
  strapi: Core.Strapi,
  meeting: ImportedMeeting,
  target: string,
): Promise<void> {
  const said = new Set(meeting.changes.map(({ originalDate }) => originalDate))
  const stored = await strapi.documents(dateChanges).findMany({
    filters: { meeting: { documentId: target }, change: { $ne: 'cancelled' } },
    fields: ['originalDate'],
  })
  for (const { documentId, originalDate } of stored) {
    if (!said.has(String(originalDate))) await strapi.documents(dateChanges).delete({ documentId })
  }
}

/** What is as it was stays untouched: people are told of each date that changes. */
export async function writeChanges(
  strapi: Core.Strapi,
  meeting: ImportedMeeting,
  target: string,
  venues: Venues,
): Promise<void> {
  const stored = await strapi.documents(dateChanges).findMany({
    filters: { meeting: { documentId: target } },
    populate: { newVenue: { fields: ['name'] } },
  })
  const before = new Map(stored.map((row) => [String(row.originalDate), row]))
  for (const change of meeting.changes) {
    const { originalDate } = change
    const data = changeData(change, venues)
    const known = before.get(originalDate)
    before.delete(originalDate)
    if (!known) await saveDocument(strapi, dateChanges, null, { meeting: target, ...data })
    else if (!saysTheSame(known, data)) {
      await saveDocument(strapi, dateChanges, known.documentId, data)
    }
  }
  for (const { documentId } of before.values()) {
    await strapi.documents(dateChanges).delete({ documentId })
  }
}

function saysTheSame(stored: object, data: object): boolean {
  const before = new Map<string, unknown>(Object.entries(stored))
  return Object.entries(data).every(([name, value]) => {
    const was = before.get(name) ?? null
    const now: unknown = value ?? null
    return (isRecord(was) ? was['documentId'] : was) === now
  })
}
