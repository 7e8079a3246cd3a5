import type { Core } from '@strapi/strapi'
import { hashOf } from '../import/memory'
import { isRecord } from '../records'
import { readChanges } from './dateChanges'
import type { Here } from './deciding'
import { readRows, type Row } from './meetings'
import { fieldsOf, type Hashes } from './parts'
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
  return new Map(
    drafts.map((row) => {
      const id = String(row['documentId'])
      const publishedAt = published.get(id)
      const here: Here = {
        parts: hashesOfRow(row, changes.get(id) ?? [], specialDates.get(id) ?? []),
        isPublic: publishedAt !== undefined,
        isUnfinished: publishedAt !== undefined && timeOf(row) > publishedAt,
      }
      return [id, here] as const
    }),
  )
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

function hashesOfRow(row: Row, changes: readonly Row[], specialDates: readonly Row[]): Hashes {
  const of = (fields: readonly string[]) => hashOf(fields.map((field) => said(row[field])))
  const ofEach = (rows: readonly Row[], fields: readonly string[]) =>
    hashOf(rows.map((one) => fields.map((field) => said(one[field]))))
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
    .filter(([name]) => name !== 'id')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, said(part)])
}
