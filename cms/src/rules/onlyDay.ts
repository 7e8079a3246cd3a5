import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { isSeries } from '../calendar/furtherDates'
import { defaultLanguage } from '../content/languages'
import { toPlan } from '../content/reading/plans'
import { readCalendarStates, readMeetingRow } from '../content/reading/queries'
import { readSiteZone } from '../content/reading/zones'
import { isType, typeThatIs } from '../content/types'
import { timeAt } from '../zones/zonedTime'
import type { Consequence } from './publicChange'

const specialDates = typeThatIs('ofOneDate', 'drafted')

/**
 * What the date of a meeting with one date only has of its own is about that date, whichever day it is
 * given: its draft and what is public of it go with it, in all languages.
 */
export const takeOwnDateAlong: Consequence = async (change) => {
  const { strapi, action } = change
  const { uid, params } = action
  if (!isType('dated', uid) || !('documentId' in params)) return null
  const meeting = String(params.documentId)
  const own = await documentsOf(strapi, meeting)
  if (own.length === 0) return null
  const before = await onlyDayOf(strapi, meeting)
  if (before === null || (await isOver(strapi, meeting, before))) return null
  return async () => {
    const after = await onlyDayOf(strapi, meeting)
    if (after === null || after === before) return
    const moved = await moveOwn(strapi, own, { before, after })
    change.alsoChanges(moved.map((document) => ({ type: specialDates, document })))
  }
}

/**
 * The local date of a meeting with one date only, as visitors know it, or knew it last; null: it has
 * several, or was never public.
 */
export async function onlyDayOf(strapi: Core.Strapi, meeting: string): Promise<string | null> {
  const plan = await publicPlan(strapi, meeting)
  return plan && !isSeries({ ...plan, changes: [] }) ? plan.phases[0].from : null
}

/** Of what is over nothing goes along to the next time, unless it never took place. */
async function isOver(strapi: Core.Strapi, meeting: string, day: string): Promise<boolean> {
  const zone = await readSiteZone(strapi)
  if (day >= timeAt(Temporal.Now.instant(), zone).toPlainDate().toString()) return false
  const row = await readMeetingRow(strapi, meeting, defaultLanguage, 'published')
  return row?.planStatus !== 'postponed'
}

/** Without its changes. */
async function publicPlan(strapi: Core.Strapi, meeting: string) {
  const row = await readMeetingRow(strapi, meeting, defaultLanguage, 'published')
  if (row) return toPlan(row, [], 'UTC')
  const states = await readCalendarStates(strapi, [meeting])
  return states.find(({ originalDate }) => originalDate === null)?.withdrawn ?? null
}

interface Row {
  id: number
  documentId: string
  originalDate: string | null
  publishedAt: Date | string | null
}

/** The ids of what its dates have of their own, its drafts among that. */
async function documentsOf(strapi: Core.Strapi, meeting: string): Promise<string[]> {
  const rows: Row[] = await strapi.db
    .query(specialDates)
    .findMany({ where: { meeting: { documentId: meeting } }, select: ['documentId'] })
  return [...new Set(rows.map(({ documentId }) => documentId))]
}

/** Of two for one day visitors would see but one: what stands there already stays alone. */
async function moveOwn(
  strapi: Core.Strapi,
  documents: string[],
  { before, after }: { before: string; after: string },
): Promise<string[]> {
  const rows: Row[] = await strapi.db.query(specialDates).findMany({
    where: { documentId: { $in: documents }, originalDate: { $in: [before, after] } },
    select: ['id', 'documentId', 'originalDate', 'publishedAt'],
  })
  const moving = rows.filter(({ originalDate }) => originalDate === before)
  const known = new Set(moving.map(({ documentId }) => documentId))
  const isTaken = rows.some(
    ({ documentId, originalDate, publishedAt }) =>
      originalDate === after && publishedAt !== null && !known.has(documentId),
  )
  if (isTaken || moving.length === 0) return []
  await strapi.db.query(specialDates).updateMany({
    where: { id: { $in: moving.map(({ id }) => id) } },
    data: { originalDate: after },
  })
  return [...known]
}
