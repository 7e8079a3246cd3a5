import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { parseChanges } from '../content/reading/changes'
import { tellChange } from '../content/reading/nextRevision'
import { isRecord } from '../records'
import { noteHeld } from '../storage/writes'
import { withRowWrites } from '../strapi/entityManager'
import type { Changed, Consequence } from './publicChange'

const table = 'content_revisions'
const uid = 'api::content-revision.content-revision'

/**
 * After everything public may have changed at once, in a way that no single change tells. So each
 * boot starts one: what the door answers depends on the release's code, and a restored database may
 * come to a number again that it has had before. A new database gets its one row by this.
 */
export async function startNewEpoch(strapi: Core.Strapi): Promise<void> {
  const data = { epoch: randomBytes(6).toString('hex'), number: 0, changes: null }
  if ((await strapi.db.query(uid).count()) > 0) await strapi.db.query(uid).updateMany({ data })
  else await strapi.db.query(uid).create({ data })
}

/** So many of the latest revisions are remembered: of an older state everything is read anew. */
const remembered = 200
/** What touches more documents of a type than these is remembered as one change of any of them. */
const mostDocuments = 50

/** Counts one change, in the transaction that makes it, and remembers of what it was. */
export async function raiseRevision(
  strapi: Core.Strapi,
  changed: readonly Changed[],
): Promise<void> {
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    onCommit(() => {
      noteHeld(strapi)
      tellChange(strapi)
    })
    const revisions = () => strapi.db.connection(table).transacting(trx)
    await revisions().increment('number', 1)
    const row: unknown = await revisions().first('number', 'changes')
    // What the first boot writes before it begins an epoch nobody has seen otherwise.
    if (!isRecord(row)) return
    const now = Number(row['number'])
    const changes = [
      ...parseChanges(row['changes']).filter(({ number }) => number > now - remembered),
      ...summed(changed).map(({ type, document }) => ({ number: now, type, document })),
    ]
    await revisions().update({ changes: JSON.stringify(changes) })
  })
}

/** Whoever holds what the public saw learns that it may have changed. */
export const countChange: Consequence = (change) => () =>
  raiseRevision(change.strapi, change.changed)

function summed(changed: readonly Changed[]): Changed[] {
  const types = [...new Set(changed.map(({ type }) => type))]
  return types.flatMap((type) => {
    const documents = new Set(
      changed.filter((each) => each.type === type).map(({ document }) => document),
    )
    return documents.has(null) || documents.size > mostDocuments
      ? [{ type, document: null }]
      : [...documents].map((document) => ({ type, document }))
  })
}

const files = 'plugin::upload.file'

/**
 * Pictures and files are edited past the document service: what writes their rows counts, in one
 * transaction with that, or not at all.
 */
export function followMedia(strapi: Core.Strapi): void {
  withRowWrites(strapi, files, () => raiseRevision(strapi, [{ type: files, document: null }]))
}
