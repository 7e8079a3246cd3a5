import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { occurrencesFrom } from '../calendar/occurrences'
import type { Plan } from '../calendar/plan'
import { toPlan } from '../content/reading/plans'
import { readSiteZone } from '../content/reading/zones'
import { hashOf } from '../import/memory'
import { isRecord } from '../records'
import { readChanges, type ChangeRow } from './dateChanges'
import type { Here } from './deciding'
import { hashOfDates, lastDayOf } from './datedHashes'
import { readRows, type Row, type WholeRow } from './meetings'
import { fieldsOf, mostDaysLater, type Hashes } from './parts'
import { readSpecialDates } from './specialDates'

/** How meetings stand here, their drafts in the first language; one that was deleted is missing. */
export async function standingOf(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, Here>> {
  const rows = await readRows(strapi, documentIds)
  const changes = await readChanges(strapi, documentIds)
  const specialDates = await readSpecialDates(strapi, documentIds)
  const published = new Map(
    rows.filter(isPublic).map((row) => [String(row['documentId']), timeOf(row)]),
  )
  const drafts = rows.filter((row) => !isPublic(row))
  const now = Temporal.Now.instant()
  const siteZone = await readSiteZone(strapi)
  const toCome = new Set(
    rows
      .filter((row) => hasToCome(planOf(row, changes.get(row.documentId) ?? [], siteZone), now))
      .map(({ documentId }) => documentId),
  )
  return new Map(
    drafts.map((row) => {
      const id = String(row['documentId'])
      const publishedAt = published.get(id)
      const here: Here = {
        parts: hashesOfRow(row, changes.get(id) ?? [], specialDates.get(id) ?? []),
        isPublic: publishedAt !== undefined,
        isUnfinished: publishedAt !== undefined && timeOf(row) > publishedAt,
        isToCome: toCome.has(id),
      }
      return [id, here] as const
    }),
  )
}

/** A draft may say nothing of the times yet. */
function planOf(row: WholeRow, changes: readonly ChangeRow[], siteZone: string): Plan | null {
  const startTime = row.startTime || '00:00'
  return toPlan({ ...row, startTime, endTime: row.endTime || '23:59' }, changes, siteZone)
}

/** Whether a date has not begun yet: many calendars drop each one as soon as it has. */
function hasToCome(plan: Plan | null, now: Temporal.Instant): boolean {
  if (!plan) return false
  for (const { startsAt, change } of occurrencesFrom(plan, now)) {
    const isCancelled = change?.change === 'cancelled'
    if (!isCancelled && startsAt.epochMilliseconds > now.epochMilliseconds) return true
  }
  return false
}

const isPublic = ({ publishedAt }: Row): boolean => publishedAt !== null

function timeOf({ updatedAt }: Row): number {
  return new Date(updatedAt instanceof Date ? updatedAt : String(updatedAt)).getTime()
}

const fieldsOfChanges = [
  'originalDate',
  'change',
  'newDate',
  'newStartTime',
  'newEndTime',
  'newDaysLater',
  'newVenue',
  'note',
]

const fieldsOfSpecialDates = [
  'originalDate',
  'title',
  'summary',
  'body',
  'speakers',
  'agenda',
  'readings',
  'image',
  'places',
]

function hashesOfRow(
  row: WholeRow,
  changes: readonly ChangeRow[],
  specialDates: readonly Row[],
): Hashes {
  const of = (fields: readonly string[]) => hashOf(fields.map((field) => said(row[field])))
  const moved = new Map(changes.map((change) => [String(change.originalDate), change]))
  const most = mostDaysLater(row)
  const ofEach = (rows: readonly Row[], fields: readonly string[]) => {
    const all = rows.map((one) => fields.map((field) => said(one[field])))
    const dates = rows.map((one, index) => {
      const originalDate = String(one['originalDate'])
      const lastDay = lastDayOf(originalDate, moved.get(originalDate), most)
      return { originalDate, lastDay, said: all[index] }
    })
    return hashOfDates(all, dates)
  }
  return {
    title: of(fieldsOf.title),
    when: of(fieldsOf.when),
    dates: ofEach(changes, fieldsOfChanges),
    ownWords: ofEach(specialDates, fieldsOfSpecialDates),
    where: of(fieldsOf.where),
    status: of(fieldsOf.status),
    text: of(fieldsOf.text),
  }
}

/** What is said in a field: rows of parts have another number each time that they are saved. */
function said(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (Array.isArray(value)) return value.map(said)
  if (!isRecord(value) || value instanceof Date) return value
  if ('documentId' in value) return value['documentId']
  return Object.entries(value)
    .filter(([name, part]) => name !== 'id' && !isNoRule(name, part))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, said(part)])
}

/** A change from a date on without a rule of its own stands as it did before these were read. */
function isNoRule(name: string, part: unknown): boolean {
  return name === 'recurrence' && part === null
}
