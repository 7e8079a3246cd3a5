import type { Core } from '@strapi/strapi'

/** A place outside that Strapi tells of changes. */
export interface Webhook {
  id: number
  name: string
  url: string
}

/** Where the admin makes them, below its prefix. */
export const webhooksRoute = '/webhooks'

/** @param ids as requests name them */
export function findWebhooks(strapi: Core.Strapi, ids: readonly string[]): Promise<Webhook[]> {
  const where = { id: { $in: [...ids] } }
  return strapi.db.query('strapi::webhook').findMany({ where, orderBy: { id: 'asc' } })
}
