/** What people wrote is gone when its time has come: from the database, and from its files. */
import { built } from './built'
import { now, passTime } from './clock/clock.mjs'
import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm, mkdtemp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type * as Deleting from '../src/involve/entriesPage/deleting'
import type * as LinkTokens from '../src/involve/linkTokens'
import type * as Erasing from '../src/involve/retention/erasing'
import type * as Housekeeping from '../src/involve/retention/housekeeping'
import type * as SqliteTraces from '../src/involve/retention/sqliteTraces'
import { newPlace, startCms, type Cms, type Place } from './cms'
import { MailServer } from './mailServer'
import { run } from './process'
import { databaseFiles, everything, rawFiles } from './rawFiles'
import { setClock } from './testClock'
import { comingDate, holdClock, moveClock, opened, send } from './visitor'

const entryUid = 'api::involvement-entry.involvement-entry'
const mailUid = 'api::outbox-mail.outbox-mail'
const logUid = 'api::privacy-log.privacy-log'
const dayMs = 24 * 60 * 60 * 1000

const server = new MailServer()
let place: Place
let cms: Cms

beforeAll(async () => {
  await server.start()
  place = await newPlace('example')
  cms = await startCms({ example: true, place, env: server.environment })
  await afterFirstTurn()
  holdClock()
})
// Each begins without entries, also when one before it, or its own first try, came to no end.
afterEach(() => cms.strapi.db.query(entryUid).deleteMany({ where: {} }))
afterAll(async () => {
  await cms.stop()
  await server.stop()
})

/** The boot keeps house too, a little later: it must not clear up while a test looks at the files. */
async function afterFirstTurn(): Promise<void> {
  if (place.databaseUrl !== null) return
  const log = path.join(place.dataDir, 'branchline.db-wal')
  await vi.waitUntil(async () => (await stat(log)).size === 0, { timeout: 300_000, interval: 20 })
}

const keepHouse = () => {
  const { keepHouse } = built<typeof Housekeeping>('involve/retention/housekeeping')
  return keepHouse(cms.strapi, Temporal.Now.instant())
}

/** Keeps house until nothing is left: another file's transaction can be in the way for a while. */
const keepHouseWholly = () => vi.waitUntil(keepHouse, { timeout: 300_000, interval: 200 })

const confirmAll = () =>
  cms.strapi.db.query(entryUid).updateMany({
    where: {},
    data: { state: 'confirmed', confirmedAt: new Date(now()) },
  })

async function kept(): Promise<string[]> {
  const rows: { kind: string }[] = await cms.strapi.db
    .query(entryUid)
    .findMany({ orderBy: { id: 'asc' } })
  return rows.map(({ kind }) => kind)
}

/**
 * On SQLite what is written stands in the log (WAL) first, and in the file once it was brought there:
 * each has to be erased. PostgreSQL's is not ours to erase.
 */
async function fileAndLog(): Promise<Buffer[]> {
  if (place.databaseUrl !== null) return []
  await cms.strapi.db.connection.raw('pragma wal_checkpoint(full)')
  const files = await databaseFiles(place)
  return ['branchline.db', 'branchline.db-wal'].map((name) => files.get(name) ?? Buffer.alloc(0))
}

/**
 * All that lies there, when it holds all of these. While PostgreSQL writes a table anew, which it does
 * after a boot too, a reading may see neither what was nor what comes.
 */
async function filesHolding(
  traces: readonly string[],
  read: (place: Place) => Promise<Buffer> = rawFiles,
): Promise<Buffer> {
  let content: Buffer = Buffer.alloc(0)
  const lacking = async () => {
    content = await read(place)
    return traces.filter((trace) => !content.includes(trace))
  }
  await expect.poll(lacking, { timeout: 300_000, interval: 200 }).toEqual([])
  return content
}

async function backup(): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'branchline-retention-'))
  const done = await run(
    ['dist/src/backup/backupCommand.js', `--to=${folder}`],
    place,
    environmentOf(),
  )
  expect(done.code, done.stdout + done.stderr).toBe(0)
  const [name = ''] = await readdir(folder)
  const content = gunzipSync(await readFile(path.join(folder, name)))
  await rm(folder, { recursive: true })
  return content
}

function environmentOf(): Record<string, string> {
  const names = ['PRIVATE_DATA_KEYS', 'WEB_SERVER_SECRET']
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? '']))
}

it('leaves nothing in the raw files and in a backup when the time of an entry has come', async () => {
  // What was sent is sealed no more: only mails that wait hold anything in the outbox.
  server.behaviour = 'refuses for now'
  const address = 'canary-7f3a@example.org'
  for (let i = 0; i < 3; i++) {
    const message = `A message that is sealed. ${'It has some length. '.repeat(40)}`
    const answer = await send(cms, 'ask', { email: address, name: 'Canary 7f3a', message })
    expect(answer.status, answer.text).toBe(202)
  }
  // What stands there plainly, to be found if deleting left anything.
  await cms.strapi.db
    .query(entryUid)
    .updateMany({ where: {}, data: { consentText: 'A plain canary 91bc, agreed to' } })
  const rows: { sealed: string; addressIndex: string; code: string }[] = await cms.strapi.db
    .query(entryUid)
    .findMany({})
  const mails: { sealed: string; key: string }[] = await cms.strapi.db
    .query(mailUid)
    .findMany({ where: { state: 'waiting' } })
  expect([rows.length, mails.length]).toEqual([3, 3])
  const traces = [
    'A plain canary 91bc',
    ...rows.flatMap(({ sealed, addressIndex, code }) => [sealed.slice(0, 60), addressIndex, code]),
    ...mails.flatMap(({ sealed, key }) => [sealed.slice(0, 60), key]),
  ]
  const never = [address, address.toLowerCase(), 'Canary 7f3a', 'A message that is sealed']

  // It would hold what the files hold; the one of afterwards has a size.
  const backupBefore = isWhole ? [await backup()] : []
  const before = [await filesHolding(traces), ...backupBefore, ...(await fileAndLog())]
  for (const content of before) {
    for (const trace of traces) expect(content.includes(trace), `before: ${trace}`).toBe(true)
    for (const plain of never) expect(content.includes(plain), `before: ${plain}`).toBe(false)
  }
  await keepHouse()
  expect(await kept()).toEqual(['ask', 'ask', 'ask'])

  moveClock(7 * dayMs)
  await keepHouseWholly()
  expect(await kept()).toEqual([])
  expect(await cms.strapi.db.query(mailUid).count()).toBe(0)
  expect(
    await cms.strapi.db.query(logUid).findMany({ select: ['what', 'kind', 'count'] }),
  ).toMatchObject([{ what: 'expired', kind: 'ask', count: 3 }])
  const after = [await rawFiles(place), await backup()]
  for (const content of after) {
    expect(content.byteLength).toBeGreaterThan(10_000)
    for (const trace of [...traces, ...never]) {
      expect(content.includes(trace), `after: ${trace}`).toBe(false)
    }
  }
})

/** Somebody who began to read before, such as a backup; @returns ends it */
async function readOn(): Promise<() => Promise<void>> {
  if (place.databaseUrl === null) {
    const database = new Database(path.join(place.dataDir, 'branchline.db'), { readonly: true })
    database.exec('begin')
    database.prepare('select count(*) from involvement_entries').get()
    return () => Promise.resolve(void database.close())
  }
  const client = new pg.Client({ connectionString: place.databaseUrl })
  await client.connect()
  await client.query('begin isolation level repeatable read')
  await client.query('select 1')
  return () => client.end()
}

it('says that something is left while somebody reads what was deleted, and erases it later', async () => {
  const answer = await send(cms, 'ask', { email: 'canary-2e9d@example.org', message: 'A message' })
  expect(answer.status, answer.text).toBe(202)
  const plain = 'A plain canary 44de, agreed to'
  await cms.strapi.db.query(entryUid).updateMany({ where: {}, data: { consentText: plain } })
  const endReading = await readOn()
  moveClock(7 * dayMs)
  expect(await keepHouse()).toBe(false)
  expect(await kept()).toEqual([])
  await filesHolding([plain])
  await endReading()
  await keepHouseWholly()
  expect((await rawFiles(place)).includes(plain)).toBe(false)
})

/** All that is long enough to be found in the rows of an entry and of its mails. */
async function valuesOf(code: string): Promise<string[]> {
  const entries = await cms.strapi.db.query(entryUid).findMany({ where: { code } })
  const mails = await cms.strapi.db
    .query(mailUid)
    .findMany({ where: { $or: [{ entry: code }, { key: `newEntry:${code}` }] } })
  expect([entries.length, mails.length > 1]).toEqual([1, true])
  return [...entries, ...mails].flatMap((row: Record<string, unknown>) =>
    Object.values(row).flatMap((value) =>
      typeof value === 'string' && value.length >= 20 ? [value.slice(0, 60)] : [],
    ),
  )
}

it('erases within a minute, whoever deletes: a visitor all or one, or an editor', async () => {
  server.behaviour = 'takes'
  const { issueLink } = built<typeof LinkTokens>('involve/linkTokens')
  const { deleteEntries } = built<typeof Deleting>('involve/entriesPage/deleting')
  await cms.strapi.db
    .query('api::get-involved.get-involved')
    .updateMany({ where: {}, data: { newEntriesMail: 'each' } })
  const enter = async (email: string) => {
    const fields = { email, message: `A message of ${email}` }
    expect((await send(cms, 'ask', fields)).status).toBe(202)
    const [row] = await cms.strapi.db
      .query(entryUid)
      .findMany({ orderBy: { id: 'desc' }, limit: 1 })
    const code = String(row.code)
    const link = (kind: 'confirm' | 'my-data' | 'unsubscribe') =>
      issueLink(cms.strapi, { kind, entry: code }, now() + dayMs)
    await opened(cms, { token: link('confirm'), act: { do: 'confirm' } })
    return { code, id: Number(row.id), link }
  }
  const all = await enter('all@example.org')
  const one = await enter('one@example.org')
  const edited = await enter('edited@example.org')
  const stays = await enter('stays@example.org')
  // The words that were agreed to, say, and the branch's own address are no one's in particular.
  const common = new Set(await valuesOf(stays.code))
  const values = await Promise.all([all, one, edited].map(({ code }) => valuesOf(code)))
  const traces = [...new Set(values.flat())].filter((value) => !common.has(value))
  expect(traces.length, 'code, digest, seal, id and keys of each').toBeGreaterThanOrEqual(3 * 5)
  const found = async () => {
    const content = await filesHolding([stays.code], everything)
    return traces.filter((trace) => content.includes(trace))
  }
  expect(await found()).toEqual(expect.arrayContaining([all.code, one.code, edited.code]))

  // The housekeeping has its turn in an hour only.
  await opened(cms, { token: all.link('my-data'), act: { do: 'delete' } })
  await opened(cms, { token: one.link('unsubscribe'), act: { do: 'unsubscribe' } })
  await deleteEntries(cms.strapi, [edited.id], 1)
  // The promise is a minute; a machine that does other things too may be slower.
  const foundSecondsLater = () => {
    passTime(5_000)
    return found()
  }
  await expect.poll(foundSecondsLater, { timeout: 300_000, interval: 500 }).toEqual([])
  await deleteEntries(cms.strapi, [stays.id], 1)
})

it('erases what stayed in the free room of pages when rows moved', async () => {
  if (place.databaseUrl !== null) return
  const { cutLog } = built<typeof SqliteTraces>('involve/retention/sqliteTraces')
  const { eraseTraces, leavesTraces, privateTables } = built<typeof Erasing>(
    'involve/retention/erasing',
  )
  // What an earlier test deleted is erased first: that must not happen while this one looks.
  await vi.waitUntil(() => eraseTraces(cms.strapi), { timeout: 300_000, interval: 200 })
  const database = cms.strapi.db.connection
  const table = 'involvement_entries'
  const secret = (bytes: number) => randomBytes(bytes).toString('base64url')
  const codes = Array.from({ length: 1000 }, () => secret(16))
  const rowOf = (code: string) => ({
    ...{ code, document_id: secret(16), address_index: secret(32), sealed: secret(60) },
    ...{ kind: 'ask', state: 'unconfirmed', language: 'en', consent_text: 'Yes' },
    consented_at: now(),
  })
  await database.batchInsert(table, codes.map(rowOf), 50)
  await database.transaction(async (transaction) => {
    for (const [i, code] of codes.entries()) {
      if (i % 2 === 1)
        await transaction(table)
          .where({ code })
          .update({ sealed: secret(500) })
    }
  })
  const deleted = codes.filter((_, i) => i % 3 === 0)
  await database.transaction(async (transaction) => {
    for (const code of deleted) await transaction(table).where({ code }).delete()
  })
  await cutLog(path.join(place.dataDir, 'branchline.db'))
  const found = async () => {
    const content = await rawFiles(place)
    return deleted.filter((code) => content.includes(code)).length
  }
  expect(await found(), 'overwriting what is deleted is not enough').toBeGreaterThan(0)
  const rows = () => database(table).orderBy('id')
  const before: unknown = await rows()

  leavesTraces(cms.strapi)
  await expect.poll(found, { timeout: 300_000, interval: 500 }).toBe(0)
  expect(await rows()).toEqual(before)
  expect(await database.raw('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
  // Else writing a table anew would take away what refers to it.
  const tables: { name: string }[] = await database('sqlite_master').where({ type: 'table' })
  for (const { name } of tables) {
    const keys: { table: string }[] = await database.raw('pragma foreign_key_list(??)', [name])
    const referred = keys.map((key) => key.table)
    expect(referred.filter((name) => privateTables.some((own) => own === name))).toEqual([])
  }
})

it('deletes each kind when its own time has come', async () => {
  server.behaviour = 'takes'
  const { meeting, date } = await comingDate(cms)
  const start = now()
  await send(cms, 'sign-up', { email: 'a@example.org' })
  await send(cms, 'ask', { email: 'a@example.org', message: 'Hello' })
  await send(cms, 'attend', { email: 'a@example.org', meeting, date })
  await send(cms, 'remind', { email: 'a@example.org', meeting })
  await confirmAll()
  await send(cms, 'sign-up', { email: 'b@example.org' })
  const all = ['sign-up', 'ask', 'attend', 'remind']

  const on = async (days: number) => {
    setClock(start + days * dayMs + 60_000)
    await keepHouse()
    return kept()
  }
  expect(await on(6)).toEqual([...all, 'sign-up'])
  expect(await on(7)).toEqual(all)
  const end = Date.parse(
    String(
      (
        (await cms.ask(`/api/site/meetings/${meeting}/${date}`)).json as {
          occurrence: { endsAt: string }
        }
      ).occurrence.endsAt,
    ),
  )
  const daysToEnd = (end - start) / dayMs
  expect(await on(Math.max(7, daysToEnd + 29.9))).toEqual(all)
  expect(await on(daysToEnd + 30)).toEqual(['sign-up', 'ask', 'remind'])
  expect(await on(179)).toEqual(['sign-up', 'ask', 'remind'])
  expect(await on(180)).toEqual(['sign-up', 'remind'])

  // A series goes on; when it is gone, its reminders go too, after a while.
  const meetings = cms.strapi.documents('api::meeting.meeting')
  const [document] = await meetings.findMany({ locale: 'en', filters: { slug: meeting } })
  await meetings.unpublish({ documentId: document?.documentId ?? '', locale: '*' })
  expect(await on(200)).toEqual(['sign-up', 'remind'])
  expect(await on(229)).toEqual(['sign-up', 'remind'])
  expect(await on(231)).toEqual(['sign-up'])
  expect(await on(729)).toEqual(['sign-up'])
  expect(await on(731)).toEqual([])
  expect(await cms.strapi.db.query(mailUid).count({ where: { entry: { $notNull: true } } })).toBe(0)
  expect(await cms.strapi.db.query('api::spent-token.spent-token').count()).toBe(0)
  setClock(start)
})
