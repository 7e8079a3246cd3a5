import path from 'node:path'
import { beginImmediately } from '../src/immediateTransactions'
import { keepStatements } from '../src/keptStatements'
import { closeDatabase } from '../src/ownerOnly'
import settings from './settings'

/** What a new connection needs of better-sqlite3's `Database`. */
interface SqliteConnection {
  pragma(source: string): unknown
  prepare: (sql: string) => { busy: boolean }
}

/** What an hour of editing and reading asks, with room to spare; each takes some kilobytes. */
const statementsKept = 500

const filename = path.join(settings.dataDir, 'branchline.db')

const sqlite = {
  client: 'sqlite',
  connection: { filename },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    afterCreate(
      connection: SqliteConnection,
      done: (error: Error | null, connection: SqliteConnection) => void,
    ) {
      closeDatabase(filename)
      connection.pragma('journal_mode = WAL')
      connection.pragma('synchronous = NORMAL')
      // What people ask to be deleted is overwritten, not only marked; see src/involve/retention.
      connection.pragma('secure_delete = ON')
      beginImmediately(connection)
      keepStatements(connection, statementsKept)
      done(null, connection)
    },
  },
}

const postgres = {
  client: 'postgres',
  connection: { connectionString: settings.databaseUrl },
  pool: { min: 0, max: 10 },
}

export default {
  connection: {
    ...(settings.databaseUrl ? postgres : sqlite),
    // The log of a statement that failed would show what was in it: addresses, tokens, texts.
    compileSqlOnError: false,
  },
  settings: {
    // Renaming a field would otherwise drop its column, and what editors wrote, at the next boot.
    forceMigration: false,
    runMigrations: true,
  },
}
