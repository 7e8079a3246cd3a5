import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { noteHeld } from '../storage/writes'
import { withRowWrites } from '../strapi/entityManager'

const table = 'content_revisions'
const uid = 'api::content-revision.content-revision'

/**
 * After everything public may have changed at once, in a way that no single change tells. So each
 * boot starts one: what the door answers depends on the release's code, and a restored database may
 * come to a number again that it has had before. A new database gets its one row by this.
 */
export async function startNewEpoch(strapi: Core.Strapi): Promise<void> {
  const data = { epoch: randomBytes(6).toString('hex'), number: 0 }
  if ((await strapi.db.query(uid).count()) > 0) await strapi.db.query(uid).updateMany({ data })
  else await strapi.db.query(uid).create({ data })
}

/** Counts one change, in the transaction that makes it. */
export async function raiseRevision(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    onCommit(() => noteHeld(strapi))
    await strapi.db.connection(table).transacting(trx).increment('number', 1)
  })
}

/**
 * Pictures and files are edited past the document service: what writes their rows counts, in one
 * transaction with that, or not at all.
 */
export function followMedia(strapi: Core.Strapi): void {
  withRowWrites(strapi, 'plugin::upload.file', () => raiseRevision(strapi))
}
