import type { Core } from '@strapi/strapi'
import type { Locale } from '../../contract'
import { defaultLanguage, onlyInField, onlyLanguage } from '../languages'
import type { DraftedUid } from '../types'
import { isRecord } from '../../records'

/** The language in which alone a document is, as its draft says; null: in no such one, or it is none. */
export async function languageAlone(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: DraftedUid; documentId: string },
): Promise<Locale | null> {
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, locale: defaultLanguage, publishedAt: null },
    select: [onlyInField],
  })
  return isRecord(row) ? onlyLanguage(row[onlyInField]) : null
}
