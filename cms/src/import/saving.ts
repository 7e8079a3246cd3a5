import type { Core, UID } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'

/**
 * Writes a document in the first language; where there are drafts, as a draft.
 *
 * @param documentId of the one to change; null: make one
 * @returns its documentId
 */
export async function saveDocument(
  strapi: Core.Strapi,
  uid: UID.CollectionType,
  documentId: string | null,
  data: object,
): Promise<string> {
  const locale = defaultLanguage
  const documents = strapi.documents(uid)
  const row =
    documentId === null
      ? await documents.create({ locale, data })
      : await documents.update({ documentId, locale, data })
  if (!row) throw new Error(`the document ${documentId} is gone`)
  return row.documentId
}
