import type { Core } from '@strapi/strapi'
import { isDocumentId } from '../documentIds'
import { newDocumentId } from '../strapi/tables'

/** A field that holds the ids of documents. */
interface Field {
  uid: string
  name: string
}

/** Where a document is told of by its id, beside its own rows. */
const references: Field[] = [
  { uid: 'api::version.version', name: 'document' },
  { uid: 'api::former-address.former-address', name: 'document' },
  { uid: 'api::schedule.schedule', name: 'document' },
  { uid: 'api::calendar-state.calendar-state', name: 'meeting' },
  { uid: 'api::date-confirmation.date-confirmation', name: 'meeting' },
  { uid: 'api::date-room.date-room', name: 'meeting' },
  { uid: 'api::involvement-entry.involvement-entry', name: 'meeting' },
  { uid: 'api::import-source.import-source', name: 'target' },
  { uid: 'api::followed-event.followed-event', name: 'target' },
]

/**
 * Gives documents proper ids where a database holds others, which anybody with a form could put there
 * once: the admin makes addresses of them, and `../../../admin/users/4` is the address of a user. All
 * rows that share an id share the new one.
 */
export async function mendDocumentIds(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    const mended = new Map<string, string>()
    const own = Object.values(strapi.contentTypes).map(({ uid }) => ({ uid, name: 'documentId' }))
    // Of what was deleted, only the history knows the id.
    for (const field of [...own, { uid: 'api::version.version', name: 'document' }]) {
      for (const id of await idsIn(strapi, field)) {
        if (isDocumentId(id) || mended.has(id)) continue
        mended.set(id, newDocumentId(strapi, field.uid))
        strapi.log.warn(`${field.uid}: ${JSON.stringify(id)} is no document id; it is another now`)
      }
    }
    for (const [id, proper] of mended) {
      for (const field of [...own, ...references]) await replace(strapi, field, id, proper)
    }
  })
}

async function idsIn(strapi: Core.Strapi, { uid, name }: Field): Promise<string[]> {
  const rows: Record<string, unknown>[] = await strapi.db
    .queryBuilder(uid)
    .select([name])
    .where({ [name]: { $notNull: true } })
    .execute()
  return [...new Set(rows.map((row) => String(row[name])))]
}

/** Past Strapi's own notes: nobody changed the document. */
async function replace(
  strapi: Core.Strapi,
  { uid, name }: Field,
  id: string,
  proper: string,
): Promise<void> {
  await strapi.db
    .queryBuilder(uid)
    .where({ [name]: id })
    .update({ [name]: proper })
    .execute()
}
