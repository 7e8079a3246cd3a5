import type { Core, UID } from '@strapi/strapi'
import { defaultLanguage } from '../content/languages'
import { askerOf } from '../strapi/requests'

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
  await noteEditor(strapi, uid, row, documentId === null)
  return row.documentId
}

/** Notes whoever had it brought in at the desk, so that Home says who; a command is nobody. */
async function noteEditor(
  strapi: Core.Strapi,
  uid: UID.CollectionType,
  { id }: { id: unknown },
  isNew: boolean,
): Promise<void> {
  const asker = askerOf(strapi)
  if (typeof asker?.['email'] !== 'string') return
  const user = Number(asker['id'])
  const data = { updatedBy: user, ...(isNew && { createdBy: user }) }
  await strapi.db.query(uid).updateMany({ where: { id }, data })
}
