import type { Core } from '@strapi/strapi'
import { dateKey } from '../content/reading/dateKeys'
import { columnsOfEntries, countEntries, type EntryFilter } from './entries'

/** One date that people say they will be at. */
export interface AttendedDate {
  /** documentId */
  meeting: string
  originalDate: string
}

const comes: EntryFilter = { kind: 'attend', state: 'confirmed', waiting: { $null: true } }
const waits: EntryFilter = { kind: 'attend', state: 'confirmed', waiting: { $notNull: true } }

/** How many have said, and confirmed, that they will be there, and have a place. */
export function attendingDate(
  strapi: Core.Strapi,
  { meeting, originalDate }: AttendedDate,
): Promise<number> {
  return countEntries(strapi, { ...comes, meeting, originalDate })
}

/** How many stand on the waiting list of a date. */
export function waitingForDate(
  strapi: Core.Strapi,
  { meeting, originalDate }: AttendedDate,
): Promise<number> {
  return countEntries(strapi, { ...waits, meeting, originalDate })
}

/** Those on the waiting list of a date, the first of them first. */
export async function lineFor(
  strapi: Core.Strapi,
  { meeting, originalDate }: AttendedDate,
): Promise<{ id: number; waiting: number }[]> {
  const where = { ...waits, meeting, originalDate }
  const rows = await columnsOfEntries(strapi, ['id', 'waiting'], where, { waiting: 'asc' })
  return rows.map(({ id, waiting }) => ({ id: Number(id), waiting: Number(waiting) }))
}

/**
 * The dates at which somebody waits for a place, in the order of their days: who is alone at several of
 * them takes them in that order, so that of two nobody waits for the other.
 */
export async function datesWaitedFor(strapi: Core.Strapi): Promise<AttendedDate[]> {
  const dates = await datesWhere(strapi, waits)
  return [...new Map(dates.map((date) => [keyOf(date), date])).values()].sort((a, b) =>
    a.originalDate.localeCompare(b.originalDate),
  )
}

/** How many places are taken on each date of some meetings that anybody comes to, by `dateKey`. */
export async function placesTaken(
  strapi: Core.Strapi,
  meetings: readonly string[],
): Promise<Map<string, AttendedDate & { taken: number }>> {
  const dates = new Map<string, AttendedDate & { taken: number }>()
  for (const date of await datesWhere(strapi, { ...comes, meeting: { $in: [...meetings] } })) {
    const taken = dates.get(keyOf(date))?.taken ?? 0
    dates.set(keyOf(date), { ...date, taken: taken + 1 })
  }
  return dates
}

async function datesWhere(strapi: Core.Strapi, where: EntryFilter): Promise<AttendedDate[]> {
  const rows = await columnsOfEntries(strapi, ['meeting', 'originalDate'], {
    ...where,
    originalDate: { $notNull: true },
  })
  return rows.map(({ meeting, originalDate }) => ({
    meeting: String(meeting),
    originalDate: String(originalDate),
  }))
}

const keyOf = ({ meeting, originalDate }: AttendedDate) => dateKey(meeting, originalDate)
