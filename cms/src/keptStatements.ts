/** What a statement of better-sqlite3 tells of itself. */
interface Statement {
  /** Somebody reads its rows one by one, and has not come to the last. */
  busy: boolean
}

/** What better-sqlite3's `Database` reads a statement by. */
interface Connection<Read extends Statement> {
  prepare: (sql: string) => Read
}

/** Longer lists of values are each of their own length, and come once. */
const longestKept = 20_000

/** What reads and writes rows, or begins and ends a transaction: it is the same the next time. */
const recurring = /^\s*(select|insert|update|delete|begin|commit)\b/i

/** What changes tables: what was read before may mean something else. */
const restructuring = /^\s*(alter|create|drop|attach|detach)\b/i

/**
 * Has a connection to SQLite read each statement once: knex hands it every one as a text, and to read
 * that again takes longer than most of them take to run.
 *
 * @param most so many are kept, those that were asked last
 */
export function keepStatements<Read extends Statement>(
  connection: Connection<Read>,
  most: number,
): void {
  const kept = new Map<string, Read>()
  const read = connection.prepare.bind(connection)
  connection.prepare = (sql) => {
    if (restructuring.test(sql)) kept.clear()
    if (sql.length > longestKept || !recurring.test(sql)) return read(sql)
    const known = kept.get(sql)
    if (known?.busy === true) return read(sql)
    const statement = known ?? read(sql)
    // What was asked last stands last.
    kept.delete(sql)
    kept.set(sql, statement)
    if (kept.size > most) kept.delete(kept.keys().next().value ?? sql)
    return statement
  }
}
