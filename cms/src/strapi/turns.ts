import type { Core } from '@strapi/strapi'
import { isOnPostgres } from './database'

/**
 * What replicas do one after the other. Each has the number of its place here, by which replicas know it,
 * those of another release among them: a new one is put at the end.
 */
const turns = [
  'booting',
  // Drafts included: what editors save together touches the same relations and redirects, and PostgreSQL would
  // end one of them as a deadlock.
  'changing content',
  'looking what is due',
  'taking mails',
  'putting letters into the outbox',
  'keeping house',
  'mailing problems',
  'beginning an import',
  'noting returned mail',
  'ending accounts',
] as const

export type Turn = (typeof turns)[number]

/** Any numbers will do, as long as nobody else's database has the same. */
const firstNumber = 7_214_001

/** The advisory lock of PostgreSQL that stands for a turn. */
export function numberOfTurn(turn: Turn): number {
  return firstNumber + turns.indexOf(turn)
}

interface Transaction {
  raw(sql: string, bindings: number[]): PromiseLike<unknown>
}

/**
 * Waits until no other replica is at it; the turn ends with the transaction, whatever happens to the process.
 * SQLite has one connection anyway.
 */
export async function waitForTurn(
  strapi: Core.Strapi,
  transaction: Transaction,
  turn: Turn,
): Promise<void> {
  if (!isOnPostgres(strapi)) return
  await transaction.raw('select pg_advisory_xact_lock(?)', [numberOfTurn(turn)])
}

/**
 * Waits until no other replica is at it, and keeps them from it until the transaction ends; what keeps
 * them from it in the same way goes on beside.
 */
export async function holdOff(
  strapi: Core.Strapi,
  transaction: Transaction,
  turn: Turn,
): Promise<void> {
  if (!isOnPostgres(strapi)) return
  await transaction.raw('select pg_advisory_xact_lock_shared(?)', [numberOfTurn(turn)])
}

/** A transaction in which one replica at a time does something. */
export async function inTurn<Result>(
  strapi: Core.Strapi,
  turn: Turn,
  act: () => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, turn)
    return act()
  })
}
