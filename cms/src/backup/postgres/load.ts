import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { endRestoredAccess, readAccess, type RestoredAccess } from '../accounts'
import type { Tables } from '../tables'
import { BackupFailure } from '../failure'
import { carryOver, readCarried } from '../carried'
import { holdLetters } from '../heldLetters'
import { noteRestore } from '../noting'
import { withPostgres } from './connection'
import { copy, describeTables, quoted } from './description'
import { descriptionEntry, inFolder, rowsEntry, type Dump } from './dump'

/** Whether anything lies there that a restore would replace. */
export async function hasPostgres(url: string): Promise<boolean> {
  return withPostgres(url, async (client) => (await describeTables(client)).tables.length > 0)
}

/** @throws {BackupFailure} while somebody else is connected to the database */
export async function requirePostgresUnused(url: string): Promise<void> {
  await withPostgres(url, requireAlone)
}

async function requireAlone(client: Client): Promise<void> {
  const { rows } = await client.query<{ who: string }>(
    `select coalesce(nullif(application_name, ''), 'a program without a name') || coalesce(' at ' || host(client_addr), '') as who
     from pg_catalog.pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()
       -- What sessions of other roles are is hidden, but those that nobody logged in to have no user.
       and coalesce(backend_type = 'client backend', usesysid is not null)`,
  )
  if (rows.length === 0) return
  const others = [...new Set(rows.map(({ who }) => who))].join(', ')
  throw new BackupFailure(
    `Others are connected to the PostgreSQL database of DATABASE_URL (${others}), most likely the cms: stop it first, since content must not change under it.`,
  )
}

/**
 * Replaces all tables by those of a backup, in one transaction: until its end nothing has changed.
 *
 * @param folder where the files of the backup lie
 * @param madeAt when it was made
 * @param beforeTheEnd what has to succeed too; it is undone by whoever gets the error
 * @returns who can log in now
 */
export async function loadPostgres(
  url: string,
  folder: string,
  madeAt: string,
  signal: AbortSignal,
  beforeTheEnd: () => Promise<void>,
): Promise<RestoredAccess> {
  const dump = JSON.parse(await readFile(inFolder(folder, descriptionEntry), 'utf8')) as Dump
  return withPostgres(url, async (client) => {
    await client.query("begin; set local lock_timeout to '10s'")
    await requireAlone(client)
    const former = await readAccess(tablesOf(client))
    const carried = await readCarried(tablesOf(client))
    await replaceTables(client, dump, folder, signal)
    const access = await endRestoredAccess(tablesOf(client), former)
    await carryOver(tablesOf(client), carried)
    await holdLetters(tablesOf(client))
    await noteRestore(tablesOf(client), madeAt)
    await beforeTheEnd()
    await client.query('commit')
    return access
  })
}

/** Does something to the tables of the database that is there, while others go on. */
export async function withPostgresTables(
  url: string,
  act: (tables: Tables) => Promise<void>,
): Promise<void> {
  await withPostgres(url, (client) => act(tablesOf(client)))
}

function tablesOf(client: Client): Tables {
  const rows = async (statement: string, values: unknown[] = []) => {
    let number = 0
    const numbered = statement.replaceAll('?', () => `$${++number}`)
    return (await client.query<Record<string, unknown>>(numbered, values)).rows
  }
  return {
    schema: 'public',
    all: rows,
    run: async (statement, values) => {
      await rows(statement, values)
    },
    has: async (table) =>
      (await rows('select to_regclass(?::text) as found', [`public.${table}`]))[0]?.['found'] !==
      null,
  }
}

async function replaceTables(
  client: Client,
  { description, rows, sequences }: Dump,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const old = await describeTables(client)
  const oldTables = old.tables.map(({ name }) => `public.${quoted(name)}`)
  // In one statement, since they refer to each other; their sequences go with them.
  if (oldTables.length > 0) await client.query(`drop table ${oldTables.join(', ')}`)
  for (const { name } of old.sequences) {
    await client.query(`drop sequence if exists public.${quoted(name)}`)
  }
  for (const { create } of description.sequences) await client.query(create)
  for (const [index, table] of description.tables.entries()) {
    await client.query(table.create)
    const target = client.query(copyFrom(`${copy(table)} from stdin`))
    await pipeline(createReadStream(inFolder(folder, rowsEntry(index))), target, { signal })
    if (target.rowCount !== rows[index]) {
      throw new BackupFailure(
        `The table "${table.name}" got ${target.rowCount} rows instead of ${rows[index]}: nothing was changed.`,
      )
    }
  }
  for (const statement of [...description.owners, ...description.rules, ...sequences]) {
    await client.query(statement)
  }
  // Read back: an index or a default that is not there would be noticed much later.
  if (!isDeepStrictEqual(await describeTables(client), description)) {
    throw new BackupFailure(
      'The tables came out of the backup otherwise than they went into it: nothing was changed. Restore it with the release and the version of PostgreSQL that made it.',
    )
  }
}
