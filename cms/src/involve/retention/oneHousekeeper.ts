import type { Core } from '@strapi/strapi'
import { isOnPostgres } from '../../strapi/database'

/** Any number will do, as long as every replica takes the same. */
const housekeepingLock = 7_214_004

interface Transaction {
  raw(sql: string, bindings: number[]): PromiseLike<unknown>
}

/** Of several replicas one at a time goes on in its transaction; SQLite has one connection anyway. */
export async function oneHousekeeper(strapi: Core.Strapi, transaction: Transaction): Promise<void> {
  if (!isOnPostgres(strapi)) return
  await transaction.raw('select pg_advisory_xact_lock(?)', [housekeepingLock])
}
