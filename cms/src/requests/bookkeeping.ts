import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'

export type Row = Record<string, unknown>

/** What data is written to. */
export interface Written {
  uid: string
  /** Null: a document that this makes. */
  documentId: string | null
  /** Null: its type knows no languages. */
  locale: string | null
  /** Whoever is signed in and is noted as the one who wrote it; null: a program. */
  user: number | null
}

/** What is noted of a document. */
interface Noted extends Written {
  /** All its rows: drafts and what is public, in every language. */
  rows: Row[]
  /** The one that is written; null: this makes it. */
  target: Row | null
  /** Whether the form was opened before somebody else saved, so that some of it was true once. */
  isStale: boolean
}

type AsNoted = (value: unknown, noted: Noted) => boolean

const idAsNoted: AsNoted = (value, { rows, isStale }) =>
  isNothing(value) || isStale || rows.some(({ id }) => String(id) === idsIn(value)[0])

const instantAsNoted =
  (name: string): AsNoted =>
  (value, { rows, isStale }) =>
    isNothing(value) || isStale || rows.some((row) => isSameInstant(row[name], value))

const userAsNoted =
  (name: string): AsNoted =>
  (value, { rows, target, user }) => {
    if (isUntouched(value)) return true
    const ids = idsIn(value)
    const authors = target ? [target] : rows
    const noted = authors.map((row) => (isRecord(row[name]) ? String(row[name]['id']) : null))
    if (ids.length === 0) return noted.every((id) => id === null)
    const known = target || user === null ? noted : [...noted, String(user)]
    return ids.every((id) => known.includes(id))
  }

/**
 * What Strapi notes of a document by itself, and whether a value is what it noted. No form offers it
 * to be changed, but the admin's forms send it back as they got it.
 */
const bookkeeping: Record<string, AsNoted> = {
  id: idAsNoted,
  documentId: (value, { documentId }) => isNothing(value) || value === documentId,
  createdAt: instantAsNoted('createdAt'),
  updatedAt: instantAsNoted('updatedAt'),
  publishedAt: instantAsNoted('publishedAt'),
  firstPublishedAt: instantAsNoted('firstPublishedAt'),
  createdBy: userAsNoted('createdBy'),
  updatedBy: (value, noted) => noted.isStale || userAsNoted('updatedBy')(value, noted),
  locale: (value, { locale }) => isNothing(value) || value === locale,
  localizations: (value, { rows }) => {
    const known = rows.flatMap(({ id, documentId }) => [String(id), String(documentId)])
    return isUntouched(value) || idsIn(value).every((id) => known.includes(id))
  },
}

export function isBookkeeping(name: string): boolean {
  return Object.hasOwn(bookkeeping, name)
}

/**
 * Takes out of data what Strapi notes by itself.
 *
 * @returns the fields of it that were not as they are noted
 */
export async function takeOutBookkeeping(
  strapi: Core.Strapi,
  data: Row,
  written: Written,
): Promise<string[]> {
  const sent = Object.entries(data).filter(([name]) => isBookkeeping(name))
  if (sent.length === 0) return []
  const noted = await readNoted(strapi, written, data['updatedAt'])
  for (const [name] of sent) delete data[name]
  return sent.filter(([name, value]) => !bookkeeping[name]?.(value, noted)).map(([name]) => name)
}

async function readNoted(strapi: Core.Strapi, written: Written, openedAt: unknown): Promise<Noted> {
  const { uid, documentId, locale } = written
  if (documentId === null) return { ...written, rows: [], target: null, isStale: false }
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { documentId },
    populate: { createdBy: { select: ['id'] }, updatedBy: { select: ['id'] } },
    orderBy: { id: 'asc' },
  })
  const here = rows.filter((row) => locale === null || row['locale'] === locale)
  const target = here.find((row) => row['publishedAt'] === null) ?? here[0] ?? null
  return { ...written, rows, target, isStale: target !== null && isBefore(openedAt, target) }
}

/** Nothing was ever noted of it before it was made. */
function isBefore(openedAt: unknown, { createdAt, updatedAt }: Row): boolean {
  const opened = instantOf(openedAt)
  return opened >= instantOf(createdAt) && opened < instantOf(updatedAt)
}

function isSameInstant(one: unknown, other: unknown): boolean {
  return instantOf(one) === instantOf(other)
}

/** NaN, which is like nothing and before nothing, for what is no instant. */
function instantOf(value: unknown): number {
  return typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : NaN
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** A relation of a form in which nobody chose anything. */
function isUntouched(value: unknown): boolean {
  return value === undefined || (isRecord(value) && !('id' in value) && idsIn(value).length === 0)
}

/** Whom or what a relation names, in each of the ways in which that can be written. */
function idsIn(value: unknown): string[] {
  if (isNothing(value)) return []
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isRecord(value)) return [String(value)]
  if ('id' in value) return idsIn(value['id'])
  if ('documentId' in value) return idsIn(value['documentId'])
  return ['set', 'connect', 'disconnect'].flatMap((name) => idsIn(value[name]))
}
