import type { Core } from '@strapi/strapi'
import { typesThatAre } from '../content/types'

/** Whether somebody has written anything: versions are kept of what is public, drafts have a maker. */
export async function hasWritten(strapi: Core.Strapi, userId: number): Promise<boolean> {
  const isTheirs = { authorKind: 'user', authorId: String(userId) }
  if ((await strapi.db.query('api::version.version').count({ where: isTheirs })) > 0) return true
  for (const uid of typesThatAre('drafted')) {
    const isMade = { createdBy: { id: userId } }
    if ((await strapi.db.query(uid).count({ where: isMade })) > 0) return true
  }
  return false
}
