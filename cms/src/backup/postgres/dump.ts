import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { FileRow } from '../../strapi/uploads'
import { fileColumns, namedBy } from '../uploads'
import { withPostgres } from './connection'
import { copy, describeTables, notHeld, quoted, type Description } from './description'

/** Names in a backup. */
export const descriptionEntry = 'database/tables.json'
export const rowsEntry = (index: number) => `database/${String(index).padStart(4, '0')}.copy`

/** What `database/tables.json` says. */
export interface Dump {
  description: Description
  /** How many rows each table has, in the order of the description. */
  rows: number[]
  /** Statements that let each sequence go on where it stood. */
  sequences: string[]
}

export interface PostgresSnapshot {
  /** Names in the backup; the files lie in the folder under their last part. */
  entries: string[]
  /** The uploads that the database names. */
  named: string[]
  /** What else lies in the database, and is not in the backup. */
  notHeld: string[]
}

/** Writes what the database holds at one instant into a folder, while others go on writing. */
export async function dumpPostgres(
  url: string,
  folder: string,
  signal: AbortSignal,
): Promise<PostgresSnapshot> {
  return withPostgres(url, async (client) => {
    await client.query('begin transaction isolation level repeatable read read only')
    const description = await describeLocked(client)
    const entries: string[] = [descriptionEntry]
    const rows: number[] = []
    for (const [index, table] of description.tables.entries()) {
      const entry = rowsEntry(index)
      const source = client.query(copyTo(`${copy(table)} to stdout`))
      await pipeline(source, createWriteStream(inFolder(folder, entry), { mode: 0o600 }), {
        signal,
      })
      rows.push(source.rowCount)
      entries.push(entry)
    }
    const hasFiles = description.tables.some(({ name }) => name === 'files')
    const named = hasFiles
      ? namedBy((await client.query<FileRow>(`select ${fileColumns} from public.files`)).rows)
      : []
    const dump: Dump = { description, rows, sequences: await sequencesNow(client, description) }
    await writeFile(inFolder(folder, descriptionEntry), JSON.stringify(dump, null, 1), {
      mode: 0o600,
    })
    return { entries, named, notHeld: await notHeld(client) }
  })
}

export const inFolder = (folder: string, entry: string) => path.join(folder, path.basename(entry))

/** Nobody changes how a table is made while it is read. */
async function describeLocked(client: Client): Promise<Description> {
  const { tables } = await describeTables(client)
  const names = tables.map(({ name }) => `public.${quoted(name)}`)
  if (names.length > 0) await client.query(`lock table ${names.join(', ')} in access share mode`)
  return describeTables(client)
}

/** A sequence is read after the rows and knows no snapshot: it never stands before one of them. */
async function sequencesNow(client: Client, { sequences }: Description): Promise<string[]> {
  const statements: string[] = []
  for (const { name } of sequences) {
    const { rows } = await client.query<{ line: string }>(
      `select format('select pg_catalog.setval(%L, %s, %L)', '"public".${quoted(name).replaceAll("'", "''")}', last_value, is_called) as line from public.${quoted(name)}`,
    )
    statements.push(...rows.map(({ line }) => line))
  }
  return statements
}
