import type { Core } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import { formAddress } from '../strapi/addresses'
import { isLocalized } from '../strapi/i18n'

/** What a form of the admin is about: a document in one language. */
export interface EditedPlace {
  uid: string
  documentId: string
  /** Null where the type knows no languages. */
  locale: string | null
}

interface FormRequest {
  path: string
  query: Record<string, unknown>
}

/** What a request of the admin's edit view is about; null for any other request. */
export async function placeOf(
  strapi: Core.Strapi,
  { path, query }: FormRequest,
): Promise<EditedPlace | null> {
  const [, kind, uid, id] = formAddress.exec(path) ?? []
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid)
  if (!type) return null
  const documentId = kind === 'single' ? await onlyDocument(strapi, type.uid) : id
  if (documentId === undefined) return null
  const { locale = defaultLanguage } = query
  return {
    uid: type.uid,
    documentId,
    locale: isLocalized(strapi, type.uid) ? String(locale) : null,
  }
}

async function onlyDocument(strapi: Core.Strapi, uid: string): Promise<string | undefined> {
  const row = await strapi.db.query(uid).findOne({ select: ['documentId'] })
  return row?.documentId
}
