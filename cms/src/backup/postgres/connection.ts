import { Client, DatabaseError } from 'pg'
import { BackupFailure, reasonOf } from '../failure'

/** A connection that names every table in full, and spells values the same everywhere. */
export async function withPostgres<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url, application_name: 'branchline backup' })
  // A connection that breaks also ends the statement that waits for it.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new BackupFailure(
      `The PostgreSQL database of DATABASE_URL can't be reached (${reasonOf(error)}): see that it runs and that DATABASE_URL is right.`,
    )
  }
  try {
    await client.query(
      "set search_path to ''; set datestyle to 'ISO'; set intervalstyle to 'postgres'; set extra_float_digits to 1; set bytea_output to 'hex'",
    )
    return await work(client)
  } catch (error) {
    const isItsOwn =
      error instanceof DatabaseError ||
      (error instanceof Error && /^Connection terminated/.test(error.message))
    if (!isItsOwn) throw error
    const detail = error instanceof DatabaseError && error.detail ? `: ${error.detail}` : ''
    throw new BackupFailure(
      `PostgreSQL refused (${(error.message + detail).replaceAll('\n', '; ')}), so nothing was changed.`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}
