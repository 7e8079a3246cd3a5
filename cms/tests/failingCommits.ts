/** A database that takes every statement of a transaction, and refuses its COMMIT. */
import { inject } from 'vitest'
import type { Cms } from './cms'

/** Written by each request: who is signed in, and who asked when. */
const spared = [
  'strapi_sessions',
  'strapi_api_tokens',
  'rate_limits',
  'refused_commits',
  'nothing_to_refer_to',
]

const raise = `create or replace function refuse_commit() returns trigger language plpgsql
  as $$ begin raise exception 'the commit is refused'; end $$`

async function tablesOf({ strapi }: Cms): Promise<string[]> {
  const tables: string[] = await strapi.db.dialect.schemaInspector.getTables()
  return tables.filter((table) => !spared.includes(table))
}

const triggersOf = (table: string) =>
  ['insert', 'update', 'delete'].map((event) => ({ event, name: `refuse_${table}_${event}` }))

/** From now on nothing that changes these tables can be committed; all tables unless some are named. */
export async function refuseCommits(cms: Cms, tables?: string[]): Promise<void> {
  const { connection } = cms.strapi.db
  const isPostgres = inject('postgresServer') !== null
  if (isPostgres) await connection.raw(raise)
  else {
    await connection.raw('create table if not exists nothing_to_refer_to (id integer primary key)')
    await connection.raw(
      'create table if not exists refused_commits (id integer references nothing_to_refer_to (id) deferrable initially deferred)',
    )
  }
  for (const table of tables ?? (await tablesOf(cms))) {
    if (isPostgres) {
      await connection.raw(
        `create constraint trigger refuse_commit after insert or update or delete on "${table}" deferrable initially deferred for each row execute function refuse_commit()`,
      )
      continue
    }
    for (const { event, name } of triggersOf(table)) {
      await connection.raw(
        `create trigger "${name}" after ${event} on "${table}" begin insert into refused_commits values (1); end`,
      )
    }
  }
}

export async function takeCommits(cms: Cms): Promise<void> {
  const { connection } = cms.strapi.db
  const isPostgres = inject('postgresServer') !== null
  for (const table of await tablesOf(cms)) {
    if (isPostgres) await connection.raw(`drop trigger if exists refuse_commit on "${table}"`)
    else {
      for (const { name } of triggersOf(table)) {
        await connection.raw(`drop trigger if exists "${name}"`)
      }
    }
  }
}

/** Every row of every table, so that nothing can change unseen. */
export async function everyRow(cms: Cms): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {}
  for (const table of await tablesOf(cms)) {
    const found: object[] = await cms.strapi.db.connection(table).select('*')
    rows[table] = found.map((row) => JSON.stringify(row)).sort()
  }
  return rows
}
