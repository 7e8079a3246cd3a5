import { withdrawalTable, withdrawalTableStatement } from '../withdrawalTable'
import type { Tables } from './tables'

/** Somebody who withdrew the consent to be shown. */
export interface Withdrawal {
  /** Document id of the person. */
  document: string
  /** Local date. */
  day: string
}

/** Those that a database knows of. */
export async function readWithdrawals(tables: Tables): Promise<Withdrawal[]> {
  if (!(await tables.has(withdrawalTable))) return []
  const rows = await tables.all(`select document, day from ${tables.schema}.${withdrawalTable}`)
  return rows.map(({ document, day }) => ({ document: String(document), day: String(day) }))
}

/**
 * Writes into what a backup brought who withdrew since it was made. The cms takes them out of it when it
 * starts, before it answers anybody.
 *
 * @param tables of the backup, before anybody else sees them
 * @param former of the system that is replaced
 */
export async function carryWithdrawals(
  tables: Tables,
  former: readonly Withdrawal[],
): Promise<void> {
  if (former.length === 0) return
  await tables.run(withdrawalTableStatement(tables.schema))
  const known = new Set((await readWithdrawals(tables)).map(({ document }) => document))
  for (const { document, day } of former.filter((one) => !known.has(one.document))) {
    await tables.run(
      `insert into ${tables.schema}.${withdrawalTable} (document, day) values (?, ?)`,
      [document, day],
    )
  }
}
