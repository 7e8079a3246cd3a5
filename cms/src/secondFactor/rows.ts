import type { Core } from '@strapi/strapi'
import { secondFactorTable, secondFactorTableStatement } from '../secondFactorTable'
import { isOnPostgres } from '../strapi/database'
import { inRunningTransaction } from '../strapi/runningTransaction'

/** What the database has of an account. */
export interface FactorRow {
  accountId: number
  /** Secret and recovery codes; null: none is on yet. */
  sealed: string | null
  /** Milliseconds since the epoch. */
  since: number
  /** Of the last code of the app that was taken: each is good once. */
  lastStep: number
  /** What browsers that are remembered know of it; another, and none of them is any more. */
  remembers: string
  /** Digest of the code by which somebody may set one up. */
  proof: string | null
  /** Milliseconds since the epoch. */
  proofAt: number
}

/** To be called by one replica at a time, before anybody is asked for one. */
export async function ensureSecondFactors(strapi: Core.Strapi): Promise<void> {
  const schema = isOnPostgres(strapi) ? 'public' : 'main'
  await strapi.db.connection.raw(secondFactorTableStatement(schema))
}

export async function readRow(strapi: Core.Strapi, accountId: number): Promise<FactorRow | null> {
  const [row] = await rowsWhere(strapi, { account_id: accountId })
  return row ?? null
}

export function readRows(strapi: Core.Strapi): Promise<FactorRow[]> {
  return rowsWhere(strapi, {})
}

interface Stored {
  account_id: number
  sealed: string | null
  since: number | string | null
  last_step: number | string
  remembers: string
  proof: string | null
  proof_at: number | string | null
}

async function rowsWhere(strapi: Core.Strapi, where: Partial<Stored>): Promise<FactorRow[]> {
  const rows: Stored[] = await inRunningTransaction(
    strapi,
    strapi.db.connection(secondFactorTable).select('*').where(where),
  )
  return rows.map((row) => ({
    accountId: row.account_id,
    sealed: row.sealed,
    since: Number(row.since),
    lastStep: Number(row.last_step),
    remembers: row.remembers,
    proof: row.proof,
    proofAt: Number(row.proof_at),
  }))
}

const columns = {
  sealed: 'sealed',
  since: 'since',
  lastStep: 'last_step',
  remembers: 'remembers',
  proof: 'proof',
  proofAt: 'proof_at',
} as const

type Values = Partial<Omit<FactorRow, 'accountId'>>

function stored(values: Values): Record<string, unknown> {
  const entries = Object.entries(columns).filter(([name]) => name in values)
  return Object.fromEntries(
    entries.map(([name, column]) => [column, values[name as keyof typeof columns]]),
  )
}

/** Sees that an account has a row; what stands in one that is there stays. */
export async function beginRow(
  strapi: Core.Strapi,
  accountId: number,
  remembers: string,
): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx(secondFactorTable)
      .insert({ account_id: accountId, last_step: 0, remembers })
      .onConflict('account_id')
      .ignore(),
  )
}

/**
 * Changes the row of an account if it still is as somebody read it, so that of two who do the same
 * only one succeeds.
 *
 * @returns whether it was
 */
export async function changeRow(
  strapi: Core.Strapi,
  read: Pick<FactorRow, 'accountId'> & Values,
  values: Values,
): Promise<boolean> {
  const { accountId, ...as } = read
  const count: number = await strapi.db.transaction(({ trx }) =>
    trx(secondFactorTable)
      .where({ account_id: accountId, ...stored(as) })
      .update(stored(values)),
  )
  return count > 0
}

export async function deleteRow(strapi: Core.Strapi, accountId: number): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx(secondFactorTable).where({ account_id: accountId }).delete(),
  )
}
