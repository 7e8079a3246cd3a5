import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { secondFactorTableStatement } from '../secondFactorTable'
import { wordsOfAccess } from './accounts'
import { databaseOf, endSqliteAccess, sqliteAccess } from './sqlite'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'branchline-access-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Person {
  name: string
  email?: string
  /** null: they were invited, and have not come yet. */
  password?: string | null
  isActive?: boolean
  isAdministrator?: boolean
}

/** A database of people, with a token that lies there for each. */
function made(name: string, people: Person[], tokens: string[] = []): string {
  const file = name === 'now' ? databaseOf(folder) : path.join(folder, name)
  const database = new Database(file)
  database.exec(`
    create table admin_users (id integer primary key, document_id, email, password, is_active,
      registration_token, reset_password_token, reset_password_token_expires_at);
    create table admin_roles (id integer primary key, code);
    insert into admin_roles values (1, 'strapi-super-admin'), (2, 'strapi-editor');
    create table admin_users_roles_lnk (user_id, role_id);
    create table strapi_sessions (id integer primary key, user_id);
    create table strapi_api_tokens (id integer primary key, access_key);`)
  for (const person of people) {
    const { name, email = `${name}@example.org`, isAdministrator = false } = person
    const { password = 'first', isActive = password !== null } = person
    const { lastInsertRowid: id } = database
      .prepare("insert into admin_users values (null, ?, ?, ?, ?, 'token', 'token', 1)")
      .run(name, email, password, Number(isActive))
    database
      .prepare('insert into admin_users_roles_lnk values (?, ?)')
      .run(id, isAdministrator ? 1 : 2)
    database.prepare('insert into strapi_sessions values (null, ?)').run(id)
  }
  for (const token of tokens) {
    database.prepare('insert into strapi_api_tokens values (null, ?)').run(token)
  }
  database.close()
  return file
}

function rowsIn(file: string, statement: string, ...values: string[]): unknown[] {
  const database = new Database(file, { readonly: true })
  const rows = database
    .prepare(statement)
    .raw()
    .all(...values)
  database.close()
  return rows
}

const accountsIn = (file: string) =>
  rowsIn(file, 'select document_id, password, is_active from admin_users order by id')

const ada = { name: 'ada', isAdministrator: true }
const ben = { name: 'ben' }

it('ends all sessions and links, and names who can log in where nothing is known', async () => {
  const restored = made('restored', [ada, ben, { name: 'cleo', isActive: false }])
  const access = await endSqliteAccess(restored, await sqliteAccess(folder))
  const tokens = 'select registration_token, reset_password_token from admin_users'
  expect(rowsIn(restored, `${tokens} group by 1, 2`)).toEqual([[null, null]])
  expect(rowsIn(restored, 'select * from strapi_sessions')).toEqual([])
  expect(accountsIn(restored)).toEqual([
    ['ada', 'first', 1],
    ['ben', 'first', 1],
    ['cleo', 'first', 0],
  ])
  const words = wordsOfAccess(access)
  expect(words).toContain('can log in: ada@example.org, ben@example.org.')
  expect(words).toContain('not known here. CHECK')
})

it('carries over who was closed or deleted, other passwords, and deleted tokens', async () => {
  made('now', [ada, { ...ben, password: 'second' }, { name: 'cleo', isActive: false }], ['kept'])
  const people = [ada, ben, { name: 'cleo' }, { name: 'dora' }]
  const restored = made('restored', people, ['kept', 'deleted'])
  const access = await endSqliteAccess(restored, await sqliteAccess(folder))
  expect(accountsIn(restored)).toEqual([
    ['ada', 'first', 1],
    ['ben', 'second', 1],
    ['cleo', 'first', 0],
    ['dora', 'first', 0],
  ])
  expect(rowsIn(restored, 'select access_key from strapi_api_tokens')).toEqual([['kept']])
  expect(wordsOfAccess(access)).toBe(
    `Everybody has to log in again, and links of invitations and for new passwords ended.
Closed or deleted since, so they stay closed: cleo@example.org, dora@example.org.
Their password is that of now: ben@example.org.
API tokens that were deleted since stay deleted: 1.
These accounts can log in: ada@example.org, ben@example.org.
`,
  )
})

it('brings back neither a former address nor an administrator who is none any more', async () => {
  const eve = { name: 'eve', isAdministrator: true }
  made('now', [ada, { ...ben, email: 'new@example.org' }, { name: 'eve' }, { name: 'finn' }])
  const restored = made('restored', [ada, ben, eve, { ...eve, name: 'finn' }])
  const access = await endSqliteAccess(restored, await sqliteAccess(folder))
  const roles = `select document_id, email, role_id from admin_users
    left join admin_users_roles_lnk on user_id = id order by id`
  expect(rowsIn(restored, roles)).toEqual([
    ['ada', 'ada@example.org', 1],
    ['ben', 'new@example.org', 2],
    ['eve', 'eve@example.org', null],
    ['finn', 'finn@example.org', null],
  ])
  const words = wordsOfAccess(access)
  expect(words).toContain('Their address is that of now: new@example.org.')
  expect(words).toContain('whoever has none: eve@example.org, finn@example.org.')
  expect(words).toContain('can log in: ada@example.org, new@example.org,')
})

it('gives nobody an address that another account of the backup has, and says so', async () => {
  made('now', [ada, { name: 'cleo', email: 'ben@example.org' }])
  const restored = made('restored', [ada, ben, { name: 'cleo' }])
  const access = await endSqliteAccess(restored, await sqliteAccess(folder))
  expect(rowsIn(restored, 'select email from admin_users where document_id = ?', 'cleo')).toEqual([
    ['cleo@example.org'],
  ])
  expect(wordsOfAccess(access)).toContain('somebody else has that one: cleo@example.org.')
})

it('lets in whoever accepted an invitation since, and nobody who was invited or closed', async () => {
  const invited = (name: string) => ({ name, password: null })
  made('now', [
    ...[ada, { name: 'ben', password: 'chosen' }, invited('cleo')],
    { name: 'dora', password: 'chosen', isActive: false },
  ])
  const restored = made('restored', [ada, invited('ben'), invited('cleo'), invited('dora')])
  const access = await endSqliteAccess(restored, await sqliteAccess(folder))
  expect(accountsIn(restored)).toEqual([
    ['ada', 'first', 1],
    ['ben', 'chosen', 1],
    ['cleo', null, 0],
    ['dora', 'chosen', 0],
  ])
  expect(wordsOfAccess(access)).toContain('can log in: ada@example.org, ben@example.org.')
})

it('brings back no second factor that was reset or exchanged since', async () => {
  const factors = (file: string, remembers: string, rows: [account: number, sealed: string][]) => {
    const database = new Database(file)
    database.exec(secondFactorTableStatement('main'))
    for (const row of rows) {
      database
        .prepare(
          'insert into second_factors (account_id, sealed, since, last_step, remembers) values (?, ?, 1, 7, ?)',
        )
        .run(...row, remembers)
    }
    database.close()
  }
  const people = [ada, ben, { name: 'cleo' }, { name: 'dora' }]
  factors(made('now', people), 'browsers of now', [
    [1, 'same'],
    [2, 'new phone'],
    [4, 'only now'],
  ])
  const restored = made('restored', people)
  factors(restored, 'browsers of then', [
    [1, 'same'],
    [2, 'former phone'],
    [3, 'lost phone'],
  ])
  const access = await endSqliteAccess(restored, await sqliteAccess(folder))
  expect(
    rowsIn(restored, 'select account_id, sealed, remembers from second_factors order by 1'),
  ).toEqual([
    [1, 'same', 'browsers of now'],
    [2, 'new phone', 'browsers of now'],
    [4, 'only now', 'browsers of now'],
  ])
  expect(wordsOfAccess(access)).toContain(
    'has to be set up anew: ben@example.org, cleo@example.org, dora@example.org.',
  )
  // A backup of a release that had no place for them gets one.
  const older = made('older', people)
  await endSqliteAccess(older, await sqliteAccess(folder))
  expect(rowsIn(older, 'select account_id from second_factors')).toEqual([[1], [2], [4]])
})

it('closes not the last administrator, and says so', async () => {
  made('now', [ben, { name: 'eve', isAdministrator: true }])
  const restored = made('restored', [ada, ben])
  const access = await endSqliteAccess(restored, await sqliteAccess(folder))
  expect(accountsIn(restored)).toEqual([
    ['ada', 'first', 1],
    ['ben', 'first', 1],
  ])
  expect(wordsOfAccess(access)).toContain('no other administrator: ada@example.org.')
})

it('takes the role from no administrator where nobody else would have it, and says so', async () => {
  made('now', [{ name: 'ada' }, { name: 'eve', isAdministrator: true }])
  const restored = made('restored', [ada, ben])
  const access = await endSqliteAccess(restored, await sqliteAccess(folder))
  expect(rowsIn(restored, 'select user_id, role_id from admin_users_roles_lnk')).toEqual([
    [1, 1],
    [2, 2],
  ])
  expect(wordsOfAccess(access)).toContain('no other administrator: ada@example.org.')
})

it('learns nothing from another system', async () => {
  made('now', [{ name: 'zoe', isAdministrator: true }])
  const restored = made('restored', [ada, ben])
  const access = await endSqliteAccess(restored, await sqliteAccess(folder))
  expect(access).toMatchObject({ since: null, open: ['ada@example.org', 'ben@example.org'] })
})
