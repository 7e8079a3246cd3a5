import type { Core } from '@strapi/strapi'
import { isRecord } from '../../records'

/** One document, or all of a type, of which the public may see something else since a revision. */
export interface ContentChange {
  number: number
  /** The uid of a content type, or of files. */
  type: string
  /** Document id; null: any of the type. */
  document: string | null
}

const uid = 'api::content-revision.content-revision'

/**
 * What was changed after one revision and until another.
 *
 * @param after, until as `epoch.number`
 * @returns null when that is not known any more: anything may have changed
 */
export async function readChanges(
  strapi: Core.Strapi,
  { after, until }: { after: string; until: string },
): Promise<ContentChange[] | null> {
  const [epoch = '', from = 0] = partsOf(after)
  const [sameEpoch, to = 0] = partsOf(until)
  if (epoch !== sameEpoch) return null
  const row = await strapi.db.query(uid).findOne({ select: ['epoch', 'changes'] })
  if (row?.epoch !== epoch) return null
  const changes = parseChanges(row.changes).filter(({ number }) => number > from && number <= to)
  const numbers = new Set(changes.map(({ number }) => number))
  return numbers.size === to - from ? changes : null
}

/** As they are stored; nothing of what can't be read. */
export function parseChanges(stored: unknown): ContentChange[] {
  if (typeof stored !== 'string') return []
  const list: unknown = JSON.parse(stored)
  return Array.isArray(list) ? list.filter(isChange) : []
}

function isChange(value: unknown): value is ContentChange {
  if (!isRecord(value)) return false
  const { number, type, document } = value
  const isDocument = document === null || typeof document === 'string'
  return typeof number === 'number' && typeof type === 'string' && isDocument
}

function partsOf(revision: string): [epoch: string, number: number] {
  const at = revision.lastIndexOf('.')
  return [revision.slice(0, at), Number(revision.slice(at + 1))]
}
