import type { Core } from '@strapi/strapi'

/** Whether the cms stands on PostgreSQL; else it is on SQLite, with one connection. */
export function isOnPostgres(strapi: Core.Strapi): boolean {
  return strapi.db.dialect.client === 'postgres'
}

/** With what knex ends a transaction. */
export const commitSql = 'COMMIT;'

/** Tells of each statement that failed, whoever asked for it. */
export function onFailedStatement(
  strapi: Core.Strapi,
  tell: (error: unknown, statement: unknown) => void,
): void {
  strapi.db.connection.on('query-error', tell)
}

/** What tarn, knex's pool, tells of itself. */
interface Pool {
  numPendingCreates(): number
  numPendingAcquires(): number
}

/** How many connections to the database are being opened, or waited for. */
export function pendingConnections(strapi: Core.Strapi): number {
  const pool: Pool = strapi.db.connection.client.pool
  return pool.numPendingCreates() + pool.numPendingAcquires()
}
