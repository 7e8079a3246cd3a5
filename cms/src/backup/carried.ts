import { carriedTables, carriedTableStatement, type CarriedTable } from '../carriedTables'
import type { Tables } from './tables'

/** Row of a table that a restore carries over. */
interface CarriedRow {
  id: string
  day: string
}

/** What a restore carries over from the system that it replaces. */
export type Carried = Map<CarriedTable, CarriedRow[]>

/** All that a database knows of it. */
export async function readCarried(tables: Tables): Promise<Carried> {
  const carried: Carried = new Map()
  for (const table of carriedTables) carried.set(table, await rowsOf(tables, table))
  return carried
}

async function rowsOf(tables: Tables, { name, key }: CarriedTable): Promise<CarriedRow[]> {
  if (!(await tables.has(name))) return []
  const rows = await tables.all(`select ${key} as id, day from ${tables.schema}.${name}`)
  return rows.map(({ id, day }) => ({ id: String(id), day: String(day) }))
}

/**
 * Writes into what a backup brought who withdrew, and whose letters have ended, since it was made. The
 * cms takes them out of it when it starts, before it answers or writes to anybody.
 *
 * @param tables of the backup, before anybody else sees them
 * @param former of the system that is replaced
 */
export async function carryOver(tables: Tables, former: Carried): Promise<void> {
  for (const [table, rows] of former) {
    if (rows.length === 0) continue
    await tables.run(carriedTableStatement(table, tables.schema))
    const known = new Set((await rowsOf(tables, table)).map(({ id }) => id))
    for (const { id, day } of rows.filter((row) => !known.has(row.id))) {
      await tables.run(
        `insert into ${tables.schema}.${table.name} (${table.key}, day) values (?, ?)`,
        [id, day],
      )
    }
  }
}
