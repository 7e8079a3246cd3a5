import type { Core } from '@strapi/strapi'
import type { DateChangeRow } from '../content/reading/queries'
import { changeData, saveChange } from '../import/calendar/importing'
import type { ImportedMeeting } from '../import/calendar/meeting'
import type { Venues } from '../import/calendar/venues'
import { isRecord } from '../records'
import { lastDayOf } from './datedHashes'
import { byMeeting, inBatches, type Row } from './meetings'
import { mostDaysLater } from './parts'

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
 * public. That one is cancelled keeps no rule from it, nor does what is over.
 *
 * @param from the local date: what is over before it stays
 */
export async function removeMoved(
  strapi: Core.Strapi,
  meeting: ImportedMeeting,
  target: string,
  from: string,
): Promise<void> {
  const said = new Set(meeting.changes.map(({ originalDate }) => originalDate))
  const stored = await strapi.documents(dateChanges).findMany({
    filters: { meeting: { documentId: target }, change: { $ne: 'cancelled' } },
    fields: ['originalDate', 'newDate', 'newDaysLater'],
  })
  const most = mostDaysLater(meeting)
  for (const { documentId, ...change } of stored) {
    const originalDate = String(change.originalDate)
    if (said.has(originalDate) || lastDayOf(originalDate, change, most) < from) continue
    await strapi.documents(dateChanges).delete({ documentId })
  }
}

/**
 * What is as it was stays untouched: people are told of each date that changes.
 *
 * @param from the local date: what is over before it stays
 */
export async function writeChanges(
  strapi: Core.Strapi,
  meeting: ImportedMeeting,
  target: string,
  venues: Venues,
  from: string,
): Promise<void> {
  const stored = await strapi.documents(dateChanges).findMany({
    filters: { meeting: { documentId: target } },
    populate: { newVenue: { fields: ['name'] } },
  })
  const before = new Map(stored.map((row) => [String(row.originalDate), row]))
  const said = new Map(meeting.changes.map((change) => [change.originalDate, change]))
  const most = mostDaysLater(meeting)
  for (const date of new Set([...said.keys(), ...before.keys()])) {
    const change = said.get(date)
    const known = before.get(date)
    const isOver = [change, known].every((one) => !one || lastDayOf(date, one, most) < from)
    if (isOver) continue
    const data = change && changeData(change, venues)
    if (!data) {
      if (known) await strapi.documents(dateChanges).delete({ documentId: known.documentId })
    } else if (!known) await saveChange(strapi, null, { meeting: target, ...data })
    else if (!saysTheSame(known, data)) await saveChange(strapi, known.documentId, data)
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
