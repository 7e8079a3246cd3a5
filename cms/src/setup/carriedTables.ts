import type { Core } from '@strapi/strapi'
import { carriedTables, carriedTableStatement } from '../carriedTables'
import { isOnPostgres } from '../strapi/database'

/** To be called by one replica at a time, before anything is noted. */
export async function ensureCarriedTables(strapi: Core.Strapi): Promise<void> {
  const schema = isOnPostgres(strapi) ? 'public' : 'main'
  for (const table of carriedTables) {
    await strapi.db.connection.raw(carriedTableStatement(table, schema))
  }
}
