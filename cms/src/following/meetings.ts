import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import type { MeetingRow } from '../content/reading/queries'
import { stateOf } from '../import/drafts'
import { saveDocument } from '../import/saving'
import { isRecord } from '../records'

const uid = 'api::meeting.meeting'

/** How many are asked for by their ids at once: databases take no list of any length. */
const batch = 200

export type Row = Record<string, unknown>

/** With all that a calendar tells of. */
export type WholeRow = Row & MeetingRow

/** Rows of meetings in the first language, drafts and what is public. */
export function readRows(strapi: Core.Strapi, ids: readonly string[]): Promise<WholeRow[]> {
  return inBatches(ids, (some): Promise<WholeRow[]> =>
    strapi.db.query(uid).findMany({
      where: { documentId: { $in: some }, locale: defaultLanguage },
      populate: {
        recurrence: true,
        phases: { populate: { recurrence: true, venue: { select: ['documentId'] } } },
        furtherDates: true,
        venue: { select: ['documentId'] },
      },
    }),
  )
}

/** How a meeting is told in a list. */
export interface Head {
  title: string
  /** Local date. */
  firstDate: string
}

/** What the drafts of meetings are called, by their ids; one that is not there is missing. */
export async function readHeads(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Map<string, Head>> {
  const rows = await inBatches(ids, (some) =>
    strapi.db.query(uid).findMany({
      where: { documentId: { $in: some }, locale: defaultLanguage, publishedAt: null },
      select: ['documentId', 'title', 'firstDate'],
    }),
  )
  return new Map(
    rows.map(({ documentId, title, firstDate }) => [
      String(documentId),
      { title: String(title), firstDate: String(firstDate) },
    ]),
  )
}

/** Goes through a list of any length. */
export async function inBatches<Result>(
  values: readonly string[],
  ask: (some: readonly string[]) => Promise<Result[]>,
): Promise<Result[]> {
  const all: Result[] = []
  for (let start = 0; start < values.length; start += batch) {
    all.push(...(await ask(values.slice(start, start + batch))))
  }
  return all
}

/** What stands beside meetings, each once, by the id of its meeting. */
export function byMeeting<Found extends Row>(rows: readonly Found[]): Map<string, Found[]> {
  const found = new Map<string, Found[]>()
  for (const row of new Map(rows.map((one) => [one['id'], one])).values()) {
    const meeting = row['meeting']
    const id = isRecord(meeting) ? String(meeting['documentId']) : ''
    found.set(id, [...(found.get(id) ?? []), row])
  }
  return found
}

/** @param documentId null: make one. @returns its documentId */
export function saveMeeting(
  strapi: Core.Strapi,
  documentId: string | null,
  data: object,
): Promise<string> {
  return saveDocument(strapi, uid, documentId, data)
}

export async function publishMeeting(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.documents(uid).publish({ documentId, locale: defaultLanguage })
}

/** In all its languages. */
export async function deleteMeeting(strapi: Core.Strapi, documentId: string): Promise<void> {
  await strapi.documents(uid).delete({ documentId, locale: '*' })
}

/** By which the import of files sees whether anybody has done anything with it since. */
export async function stateOfMeeting(strapi: Core.Strapi, documentId: string): Promise<string> {
  return (await stateOf(strapi, uid, documentId)) ?? ''
}
