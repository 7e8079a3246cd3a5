/** The role that a database from before gets, by the very file that PostgreSQL's container runs. */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { administrator, firstAdministrator, post } from './admin'
import type { Place } from './cms'
import { onPostgres, startPostgres, type Postgres } from './postgres.mjs'
import { run, serve } from './process'

const appRole = path.resolve(import.meta.dirname, '../../deploy/postgres/app-role.sql')
const password = 'of-the-role'

let postgres: Postgres
let folder: string
/** As the cms reaches its database before, and after. */
let asSuperuser: Place
let asRole: Place

const onlyPostgres = it.runIf(inject('postgresServer') !== null)

beforeAll(async () => {
  if (inject('postgresServer') === null) return
  folder = await mkdtemp(path.join(tmpdir(), 'branchline-role-'))
  // The one role that there was, with all rights.
  postgres = await startPostgres('branchline')
  await onPostgres(postgres.superuserUrl, 'create database branchline')
  const url = new URL(`${postgres.superuserUrl}/branchline`)
  asSuperuser = { dataDir: path.join(folder, 'data'), databaseUrl: url.href }
  url.password = password
  asRole = { ...asSuperuser, databaseUrl: url.href }
})
afterAll(async () => {
  if (inject('postgresServer') === null) return
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
})

async function ask<Row extends object>(place: Place, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: place.databaseUrl ?? '' })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

/** What `deploy/postgres/app-role.sh` has psql do. */
async function giveRole(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    options: `-c branchline.password=${password}`,
  })
  await client.connect()
  await client.query(`begin;${await readFile(appRole, 'utf8')};commit`)
  await client.end()
}

onlyPostgres('owns what was there, and may do nothing else', async () => {
  const before = await serve(asSuperuser, firstAdministrator)
  await before.stop()
  await giveRole(asSuperuser.databaseUrl ?? '')

  const [rights] = await ask(
    asRole,
    `select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls as many,
       pg_has_role('postgres', 'member') as "isSuperuser"
     from pg_roles where rolname = current_user`,
  )
  expect(rights).toEqual({ many: false, isSuperuser: false })
  const owners = await ask(
    asRole,
    `select distinct pg_get_userbyid(relowner) as owner from pg_class
     where relnamespace = 'public'::regnamespace`,
  )
  expect(owners).toEqual([{ owner: 'branchline' }])
  await expect(ask(asRole, "select pg_read_file('postgresql.conf')")).rejects.toThrow(/denied/)
  await expect(ask(asRole, "copy (select 1) to program 'true'")).rejects.toThrow(/denied/)
  // Without a password nobody enters as the superuser from elsewhere.
  const old = new URL(asSuperuser.databaseUrl ?? '')
  old.username = 'postgres'
  await expect(ask({ ...asRole, databaseUrl: old.href }, 'select 1')).rejects.toThrow(/password/)
  const another = new URL('postgres', asRole.databaseUrl ?? '')
  await expect(ask({ ...asRole, databaseUrl: another.href }, 'select 1')).rejects.toThrow(
    /permission denied for database/,
  )
})

onlyPostgres('boots with it, is backed up and restored with it', async () => {
  const cms = await serve(asRole)
  const login = await post(cms, '/admin/login', administrator)
  expect(login.status, login.text).toBe(200)
  await cms.stop()

  const to = path.join(folder, 'backups')
  const backup = await run(['dist/src/backup/backupCommand.js', `--to=${to}`], asRole, {})
  expect(backup.stderr).toBe('')
  expect(backup.code).toBe(0)
  const [name = ''] = await readdir(to)
  const restore = ['dist/src/backup/restoreCommand.js', path.join(to, name), '--replace', '--yes']
  const restored = await run(restore, asRole, {})
  expect(restored.stderr).toBe('')
  expect(restored.code).toBe(0)
  const administrators = await ask<{ email: string }>(asRole, 'select email from admin_users')
  expect(administrators).toEqual([{ email: administrator.email }])
})
