import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import { isType, type KeptType, type TypesThatAre } from '../content/types'
import type { Locale } from '../contract'
import type { Content } from '../history/content'
import { latestVersion, versionAt } from '../history/versions'

interface Reference {
  uid: TypesThatAre<'public'>
  documentId: string
}

/**
 * What the original said when a translation of it was saved last, as far as its history tells; null:
 * nothing was saved of it since, or that is not known.
 */
export async function formerOriginal(
  strapi: Core.Strapi,
  { uid, documentId }: Reference,
  translation: Locale,
): Promise<Content | null> {
  if (!isType('kept', uid)) return null
  const saved = await savedAt(strapi, { uid, documentId }, translation)
  if (saved === null) return null
  if (isType('drafted', uid)) {
    const original = await savedAt(strapi, { uid, documentId }, defaultLanguage)
    if (original !== null && original <= saved) return null
  }
  const place = { uid, documentId, locale: defaultLanguage }
  return (await versionAt(strapi, place, saved))?.content ?? null
}

/** When somebody last saved a document in a language; null: it is not written in it. */
async function savedAt(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: KeptType; documentId: string },
  locale: Locale,
): Promise<Date | null> {
  // Where there are no drafts the row is noted anew with each save of another language.
  const version = isType('drafted', uid)
    ? null
    : await latestVersion(strapi, { uid, documentId, locale })
  if (version) return new Date(version.keptAt)
  const row: { updatedAt: string | Date } | null = await strapi.db.query(uid).findOne({
    where: { documentId, locale, ...(isType('drafted', uid) && { publishedAt: null }) },
    select: ['updatedAt'],
  })
  return row && new Date(row.updatedAt)
}
