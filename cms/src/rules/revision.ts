import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'

const table = 'content_revisions'
const uid = 'api::content-revision.content-revision'

/** Makes the one row of a new database. */
export async function ensureRevision(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query(uid).count()) > 0) return
  await strapi.db.query(uid).create({ data: { epoch: newEpoch(), number: 0 } })
}

/** After everything public may have changed at once, in a way that no single change tells. */
export async function startNewEpoch(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query(uid).updateMany({ data: { epoch: newEpoch(), number: 0 } })
}

/** Counts one change, in the transaction that makes it. */
export async function raiseRevision(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.connection(table).transacting(trx).increment('number', 1)
  })
}

/** Pictures and files are edited past the document service. */
export function followMedia(strapi: Core.Strapi): void {
  const raise = () => raiseRevision(strapi)
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    afterCreate: raise,
    afterCreateMany: raise,
    afterUpdate: raise,
    afterUpdateMany: raise,
    afterDelete: raise,
    afterDeleteMany: raise,
  })
}

function newEpoch(): string {
  return randomBytes(6).toString('hex')
}
