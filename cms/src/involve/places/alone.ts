import type { Core } from '@strapi/strapi'
import { dateKey } from '../../content/reading/dateKeys'
import { isOnPostgres } from '../../strapi/database'
import type { AttendedDate } from '../attending'

interface Transaction {
  raw(sql: string, bindings: string[]): PromiseLike<unknown>
}

/**
 * From here on until its transaction ends whoever gives out places of a date does so alone, whichever
 * replica was asked. SQLite has one connection, which takes the lock of writing as it begins.
 */
export async function aloneAtDate(
  strapi: Core.Strapi,
  transaction: Transaction,
  { meeting, originalDate }: AttendedDate,
): Promise<void> {
  if (!isOnPostgres(strapi)) return
  const key = `places:${dateKey(meeting, originalDate)}`
  await transaction.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key])
}
