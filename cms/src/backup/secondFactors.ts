import { secondFactorTable, secondFactorTableStatement } from '../secondFactorTable'
import type { Tables } from './tables'

/** Rows by the id of their account. */
export type SecondFactors = Map<number, Record<string, unknown>>

/** @returns null where the database has no place for them: a release before */
export async function readSecondFactors(tables: Tables): Promise<SecondFactors | null> {
  if (!(await tables.has(secondFactorTable))) return null
  const rows = await tables.all(`select * from ${tables.schema}.${secondFactorTable}`)
  return new Map(rows.map((row) => [Number(row['account_id']), row]))
}

/**
 * Gives accounts the second factor that they have now: one that was reset since, as the phone was lost,
 * must not come back.
 *
 * @param tables of the backup
 * @returns those of the accounts that have another, or none, than in the backup
 */
export async function carrySecondFactors(
  tables: Tables,
  accounts: readonly number[],
  now: SecondFactors,
): Promise<number[]> {
  const { schema } = tables
  await tables.run(secondFactorTableStatement(schema))
  const restored = await readSecondFactors(tables)
  // Also where it is the same: which browsers are remembered, and which codes are spent.
  for (const id of accounts) {
    await tables.run(`delete from ${schema}.${secondFactorTable} where account_id = ?`, [id])
    const row = now.get(id)
    if (row) await insert(tables, row)
  }
  return accounts.filter((id) => restored?.get(id)?.['sealed'] !== now.get(id)?.['sealed'])
}

async function insert({ schema, run }: Tables, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row)
  const places = columns.map(() => '?').join(', ')
  await run(
    `insert into ${schema}.${secondFactorTable} (${columns.join(', ')}) values (${places})`,
    Object.values(row),
  )
}
