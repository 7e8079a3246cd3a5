/** What better-sqlite3's `Database` reads a statement by. */
interface Connection<Statement> {
  prepare: (sql: string) => Statement
}

const begin = /^\s*begin\s*;?\s*$/i

/**
 * Has each transaction on a connection to SQLite take the lock of writing as it begins, and wait for it
 * there. One that takes it later, after it has read, is refused at once where another process (a backup
 * that notes that it was made) has written in between: what it read is not what there is any more.
 */
export function beginImmediately<Statement>(connection: Connection<Statement>): void {
  const read = connection.prepare.bind(connection)
  connection.prepare = (sql) => read(begin.test(sql) ? 'BEGIN IMMEDIATE' : sql)
}
