import type { Core } from '@strapi/strapi'
import { isRecord } from '../records'
import { dateKey } from '../content/reading/dateKeys'
import type { Changed } from '../rules/publicChange'

const uid = 'api::date-confirmation.date-confirmation'

/** What is public of them: that an answer is awaited. */
export const anyConfirmation: Changed = { type: uid, document: null }

export const answers = ['confirmed', 'cancelled', 'moved'] as const
export type DateAnswer = (typeof answers)[number]

/** That somebody was asked whether a date takes place, and what they said. */
export interface DateConfirmation {
  id: number
  /** documentId */
  meeting: string
  originalDate: string
  /** When the date was to begin and who was asked, as one keyed digest; null: by a release that kept none. */
  askedAs: string | null
  /** Null: nobody has answered. */
  answer: DateAnswer | null
}

export async function readConfirmation(
  strapi: Core.Strapi,
  meeting: string,
  originalDate: string,
): Promise<DateConfirmation | null> {
  const row: unknown = await strapi.db
    .query(uid)
    .findOne({ where: { key: dateKey(meeting, originalDate) } })
  return isRecord(row) ? toConfirmation(row) : null
}

export async function readUnanswered(strapi: Core.Strapi): Promise<DateConfirmation[]> {
  const rows: Record<string, unknown>[] = await strapi.db
    .query(uid)
    .findMany({ where: { answer: { $null: true } } })
  return rows.map(toConfirmation)
}

export async function addConfirmation(
  strapi: Core.Strapi,
  {
    meeting,
    originalDate,
    askedAs,
  }: Pick<DateConfirmation, 'meeting' | 'originalDate' | 'askedAs'>,
): Promise<void> {
  const key = dateKey(meeting, originalDate)
  const data = { key, meeting, originalDate, askedAs, askedAt: new Date() }
  await strapi.db.query(uid).create({ data })
}

export async function noteAnswer(
  strapi: Core.Strapi,
  { meeting, originalDate }: Pick<DateConfirmation, 'meeting' | 'originalDate'>,
  answer: DateAnswer,
): Promise<void> {
  const where = { key: dateKey(meeting, originalDate) }
  await strapi.db.query(uid).updateMany({ where, data: { answer, answeredAt: new Date() } })
}

export async function removeConfirmations(strapi: Core.Strapi, ids: number[]): Promise<void> {
  await strapi.db.query(uid).deleteMany({ where: { id: { $in: ids } } })
}

function toConfirmation(row: Record<string, unknown>): DateConfirmation {
  return {
    id: Number(row['id']),
    meeting: String(row['meeting']),
    originalDate: String(row['originalDate']),
    askedAs: typeof row['askedAs'] === 'string' ? row['askedAs'] : null,
    answer: answers.find((known) => known === row['answer']) ?? null,
  }
}
