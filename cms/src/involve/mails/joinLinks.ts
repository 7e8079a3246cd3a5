import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../../content/languages'
import { isRecord } from '../../records'

/** Where one joins a meeting online; null: it has no such link. It leaves the cms by mail only. */
export async function readJoinLink(strapi: Core.Strapi, meeting: string): Promise<string | null> {
  const row: unknown = await strapi.db.query('api::meeting.meeting').findOne({
    where: { documentId: meeting, locale: defaultLanguage, publishedAt: { $notNull: true } },
    select: ['joinLink'],
  })
  const link = isRecord(row) ? row['joinLink'] : null
  return typeof link === 'string' && link.trim() !== '' ? link.trim() : null
}
