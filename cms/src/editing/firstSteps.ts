import type { Core } from '@strapi/strapi'
import type { TypesThatAre } from '../content/types'

/**
 * Those of some types of which somebody has written anything. Who made a document and who changed it
 * last is noted with it; of those in between versions tell, where it was public.
 */
export async function writtenBy<Uid extends TypesThatAre<'kept'>>(
  strapi: Core.Strapi,
  userId: number,
  uids: readonly Uid[],
): Promise<Uid[]> {
  const written: Uid[] = []
  for (const uid of uids) if (await hasWritten(strapi, userId, uid)) written.push(uid)
  return written
}

async function hasWritten(strapi: Core.Strapi, userId: number, uid: TypesThatAre<'kept'>) {
  const user = { id: userId }
  const isTheirs = { $or: [{ createdBy: user }, { updatedBy: user }] }
  if ((await strapi.db.query(uid).count({ where: isTheirs })) > 0) return true
  const where = { type: uid, authorKind: 'user', authorId: String(userId) }
  return (await strapi.db.query('api::version.version').count({ where })) > 0
}
