import type { Core } from '@strapi/strapi'
import type { Part } from './contract'
import type { Known } from './deciding'
import { toHashes, toParts } from './parts'

const uid = 'api::followed-event.followed-event'

/** An event that a calendar brought in, as a row. */
export interface KnownEvent extends Known {
  id: number
  /** Code of the calendar. */
  calendar: string
}

export async function findEvents(strapi: Core.Strapi, where: object): Promise<KnownEvent[]> {
  const rows: Record<string, unknown>[] = await strapi.db
    .query(uid)
    .findMany({ where, orderBy: { id: 'asc' } })
  return rows.map((row) => ({
    id: Number(row['id']),
    calendar: String(row['calendar']),
    uid: String(row['uid']),
    target: String(row['target']),
    there: toHashes(row['there']),
    here: toHashes(row['here']),
    state: row['state'] === 'gone' || row['state'] === 'kept' ? row['state'] : 'followed',
    apart: toParts(row['apart']),
    isDue: row['isDue'] === true,
  }))
}

export async function addEvent(
  strapi: Core.Strapi,
  event: Omit<KnownEvent, 'id' | 'state' | 'apart' | 'isDue'> & Partial<Pick<KnownEvent, 'isDue'>>,
): Promise<void> {
  await strapi.db.query(uid).create({ data: { ...event, state: 'followed', apart: [] as Part[] } })
}

export async function changeEvent(
  strapi: Core.Strapi,
  id: number,
  data: Partial<Omit<Known, 'uid' | 'target'>>,
): Promise<void> {
  await strapi.db.query(uid).updateMany({ where: { id }, data })
}

export async function removeEvents(strapi: Core.Strapi, where: object): Promise<void> {
  await strapi.db.query(uid).deleteMany({ where })
}

/** What other calendars brought in, by what they call it. */
export async function eventsElsewhere(
  strapi: Core.Strapi,
  calendar: string,
): Promise<ReadonlySet<string>> {
  const rows: { uid: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { calendar: { $ne: calendar } }, select: ['uid'] })
  return new Set(rows.map((row) => row.uid))
}
