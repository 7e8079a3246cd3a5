import { endedLettersStatement, endedLettersTable } from '../endedLettersTable'
import type { Tables } from './tables'

/** Somebody whose letters have ended. */
export interface EndedLetters {
  /** Code of the sign-up by which they got them. */
  entry: string
  /** Of UTC. */
  day: string
}

/** Those that a database knows of. */
export async function readEndedLetters(tables: Tables): Promise<EndedLetters[]> {
  if (!(await tables.has(endedLettersTable))) return []
  const rows = await tables.all(`select entry, day from ${tables.schema}.${endedLettersTable}`)
  return rows.map(({ entry, day }) => ({ entry: String(entry), day: String(day) }))
}

/**
 * Writes into what a backup brought whose letters have ended since it was made. The cms ends them in it
 * when it starts, before it writes to anybody.
 *
 * @param tables of the backup, before anybody else sees them
 * @param former of the system that is replaced
 */
export async function carryEndedLetters(
  tables: Tables,
  former: readonly EndedLetters[],
): Promise<void> {
  if (former.length === 0) return
  await tables.run(endedLettersStatement(tables.schema))
  const known = new Set((await readEndedLetters(tables)).map(({ entry }) => entry))
  for (const { entry, day } of former.filter((one) => !known.has(one.entry))) {
    await tables.run(
      `insert into ${tables.schema}.${endedLettersTable} (entry, day) values (?, ?)`,
      [entry, day],
    )
  }
}
