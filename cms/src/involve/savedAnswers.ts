import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { leavesTraces } from './retention/erasing'
import { SealError, sealingOf } from './sealing'

export const savedUid = 'api::saved-answer.saved-answer'

/** What people answer often. Somebody's name or number may stand in it, so it is sealed as a whole. */
export interface SavedText {
  /** By which it is chosen. */
  name: string
  /** '': whoever answers writes one. */
  subject: string
  text: string
}

export interface SavedAnswer {
  id: number
  /** Null: its key is gone. */
  saved: SavedText | null
}

/** Oldest first. */
export async function listSavedAnswers(strapi: Core.Strapi): Promise<SavedAnswer[]> {
  const rows: Record<string, unknown>[] = await strapi.db
    .query(savedUid)
    .findMany({ orderBy: { id: 'asc' } })
  return rows.map((row) => ({ id: Number(row['id']), saved: openIfPossible(strapi, row) }))
}

export async function addSavedAnswer(strapi: Core.Strapi, saved: SavedText): Promise<void> {
  const code = randomBytes(16).toString('base64url')
  const data = { code, sealed: sealingOf(strapi).seal(saved, code) }
  await strapi.db.query(savedUid).create({ data })
}

/** @returns false when there is none with that number */
export async function changeSavedAnswer(
  strapi: Core.Strapi,
  id: number,
  saved: SavedText,
): Promise<boolean> {
  const row: unknown = await strapi.db.query(savedUid).findOne({ where: { id }, select: ['code'] })
  if (!isRecord(row)) return false
  const sealed = sealingOf(strapi).seal(saved, String(row['code']))
  const { count } = await strapi.db.query(savedUid).updateMany({ where: { id }, data: { sealed } })
  if (count > 0) leavesTraces(strapi)
  return count > 0
}

/** @returns how many there were */
export async function removeSavedAnswer(strapi: Core.Strapi, id: number): Promise<number> {
  const { count } = await strapi.db.query(savedUid).deleteMany({ where: { id } })
  if (count > 0) leavesTraces(strapi)
  return count
}

function openIfPossible(
  strapi: Core.Strapi,
  { sealed, code }: Record<string, unknown>,
): SavedText | null {
  try {
    const content = sealingOf(strapi).open(String(sealed), String(code))
    if (!isRecord(content)) throw new TypeError('What a saved answer seals is not a record')
    const { name, subject, text } = content
    return { name: String(name), subject: String(subject), text: String(text) }
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}
