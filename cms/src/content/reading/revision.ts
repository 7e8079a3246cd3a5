import type { Core } from '@strapi/strapi'

/**
 * The content revision, `epoch.number`: any difference means that what the public sees may have
 * changed. One row, one statement: cheap enough to ask every second.
 */
export async function readRevision(strapi: Core.Strapi): Promise<string> {
  const row = await strapi.db
    .query('api::content-revision.content-revision')
    .findOne({ select: ['epoch', 'number'] })
  if (!row) throw new Error('the content revision is missing; boot makes it')
  return `${String(row.epoch)}.${String(row.number)}`
}
