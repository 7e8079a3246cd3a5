import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import { typeThatIs } from '../content/types'
import { isRecord } from '../records'

/**
 * Of a published meeting, where one joins it online, or the address of whoever organizes it; null: it
 * has none. Both leave the cms by mail only.
 */
export async function readPrivateFact(
  strapi: Core.Strapi,
  meeting: string,
  fact: 'joinLink' | 'organizerEmail',
): Promise<string | null> {
  const row: unknown = await strapi.db.query(typeThatIs('dated')).findOne({
    where: { documentId: meeting, locale: defaultLanguage, publishedAt: { $notNull: true } },
    select: [fact],
  })
  const value = isRecord(row) ? row[fact] : null
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
