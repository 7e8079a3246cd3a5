/** Backups are made and restored by the commands that operators run, in processes of their own. */
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { Temporal } from 'temporal-polyfill'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import type * as Archives from '../src/backup/archive'
import { secretVariables } from '../src/backup/secrets'
import type { Page, Sitemap } from '../src/contract'
import type { DeletedList } from '../src/history/contract'
import type * as Entries from '../src/involve/entries'
import type * as Readers from '../src/involve/readers'
import { lastNotedBackup } from '../src/securityLog/backups'
import { administrator, registerAdministrator, signIn, type AdminSession } from './admin'
import { built } from './built'
import { now } from './clock/clock.mjs'
import { isAskedOnSqlite } from './anyDatabase'
import { newPlace, startCms, type Cms, type Place } from './cms'
import { inDays } from './days'
import { documentIn } from './documents'
import { inProcess } from './inProcess'
import { newEntry } from './newEntry'
import { picture } from './pictures'
import { run } from './process'
import { rawFiles } from './rawFiles'
import { moveClock } from './testClock'
import { Troubles } from './troubles'
import { fileForm, fileIn } from './uploads'

const { ArchiveWriter } = built<typeof Archives>('backup/archive')
const { addEntry } = built<typeof Entries>('involve/entries')
const { endLetters } = built<typeof Readers>('involve/readers')

let place: Place
let cms: Cms
let troubles: Troubles
let admin: AdminSession
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'branchline-backups-'))
  await begin(await newPlace('example'))
  admin = await registerAdministrator(cms)
})
afterAll(async () => {
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

async function begin(where: Place): Promise<void> {
  place = where
  cms = await startCms({ example: true, place })
  troubles = new Troubles(cms)
}

/** The cms ends, and another begins where its content was brought. */
async function goOnIn(restored: Place): Promise<void> {
  await cms.stop()
  await begin(restored)
  admin = await signIn(cms, administrator)
}

/** As the service `backup` of docker-compose.yml has them: not at all. */
const noSecrets = Object.fromEntries(secretVariables.map((name) => [name, '']))

const backUp = (of: Place, args: string[] = [], variables: Record<string, string> = {}) =>
  run(['dist/src/backup/backupCommand.js', ...args], of, variables)

const restore = (into: Place, file: string, ...args: string[]) =>
  run(['dist/src/backup/restoreCommand.js', file, ...args], into, noSecrets)

/** A backup in a folder of its own. */
async function backupOf(of: Place): Promise<string> {
  const to = await mkdtemp(path.join(folder, 'one-'))
  const { code, stdout, stderr } = await backUp(of, [`--to=${to}`], noSecrets)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  const names = await readdir(to)
  expect(names).toHaveLength(1)
  const file = path.join(to, names[0] ?? '')
  expect(stdout).toContain(file)
  return file
}

async function expectRestored(into: Place, file: string, ...args: string[]): Promise<void> {
  const { code, stderr } = await restore(into, file, ...args)
  expect(stderr).toBe('')
  expect(code).toBe(0)
}

type Rows = Record<string, string[]>

/** Strapi notes here by itself that it counted files, once a week. */
const countsByItself = /"plugin_upload_metrics"/

/** Every row of every table but the security log, with the order of the columns, in a fixed order. */
async function rowsIn(of: Place): Promise<Rows> {
  const { security_log: _log, ...rows } = await allRowsIn(of)
  return rows
}

/** What the security log has, where backups and restores add a line each. */
async function logIn(of: Place): Promise<Record<string, unknown>[]> {
  const lines = parsed((await allRowsIn(of))['security_log'])
  return lines.sort((a, b) => Number(a['id']) - Number(b['id']))
}

/** How many lines the security log ever had, as SQLite counts them. */
const countsOfLog = /"name":"security_log"/

/** SQLite notes this of an empty table once it is written anew, which happens whenever traces are erased. */
const countsNothing = /^\{"name":"\w+","seq":0\}$/

async function allRowsIn({ dataDir, databaseUrl }: Place): Promise<Rows> {
  const rows: Rows = {}
  const keep = (table: string, found: string[]) => {
    const changesByItself = [countsByItself, countsOfLog, countsNothing]
    const isSame = (row: string) => !changesByItself.some((pattern) => pattern.test(row))
    rows[table] = found.filter(isSame).sort()
  }
  if (databaseUrl === null) {
    const database = new Database(path.join(dataDir, 'branchline.db'), { readonly: true })
    const tables = database
      .prepare<[], { name: string }>("select name from sqlite_master where type = 'table'")
      .all()
    for (const { name } of tables) {
      const found = database.prepare(`select * from "${name}"`).all()
      keep(
        name,
        found.map((row) => JSON.stringify(row)),
      )
    }
    database.close()
    return rows
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const tables = await client.query<{ name: string; quoted: string }>(
    "select tablename as name, format('%I', tablename) as quoted from pg_tables where schemaname = 'public'",
  )
  for (const { name, quoted } of tables.rows) {
    const found = await client.query<{ row: string }>(
      `select to_jsonb(r)::text as row from public.${quoted} as r`,
    )
    keep(
      name,
      found.rows.map(({ row }) => row),
    )
  }
  await client.end()
  return rows
}

const parsed = (rows: string[] = []) =>
  rows.map((row) => JSON.parse(row) as Record<string, unknown>)

/** Digest of each uploaded file. */
async function filesIn({ dataDir }: Place): Promise<Record<string, string>> {
  const uploads = path.join(dataDir, 'public', 'uploads')
  const digests: Record<string, string> = {}
  for (const name of (await readdir(uploads, { recursive: true })).sort()) {
    const content = await readFile(path.join(uploads, name))
    digests[name] = createHash('sha256').update(content).digest('hex')
  }
  return digests
}

const everything = async (of: Place) => ({ rows: await rowsIn(of), files: await filesIn(of) })

const everyDate = isWhole ? 1 : 40

/** What the public can read: the answer at each address that the site map of the door leads to. */
async function publicSite(of: Pick<Cms, 'ask'>): Promise<Record<string, string>> {
  const { data } = (await of.ask('/api/site/sitemap')).json as Sitemap
  const addresses = ['', '/meetings', '/positions', '/archive', '/topics', '/sitemap']
  for (const [number, { kind, paths }] of data.entries()) {
    // Of the dates of meetings, which are most of them, some stand for all.
    if (kind === 'date' && number % everyDate > 0) continue
    for (const at of Object.values(paths)) {
      if (kind === 'page') addresses.push(`/pages/${at}`)
      else if (kind === 'meeting' || kind === 'date' || kind === 'position')
        addresses.push(`/${at}`)
    }
  }
  expect(addresses.length).toBeGreaterThan(20)
  const asked = [...addresses, '/calendar.ics'].flatMap((address) =>
    ['en', 'es'].map((locale) => `/api/site${address.replace(/\/$/, '')}?locale=${locale}`),
  )
  const answers: Record<string, string> = {}
  const next = asked.values()
  const inTurn = async () => {
    for (const address of next) {
      const { status, text: said } = await of.ask(address)
      answers[address] = `${status} ${said}`
    }
  }
  await Promise.all([inTurn(), inTurn(), inTurn(), inTurn()])
  const good = Object.values(answers).filter((answer) => answer.startsWith('200'))
  expect(good.length).toBeGreaterThan(addresses.length)
  return answers
}

/** When a date is about to begin or a day to end, answers change in between: let that be past. */
async function untilNothingChangesByItself(): Promise<void> {
  const { headers } = await cms.ask('/api/site')
  const left = Date.parse(headers.get('content-valid-until') ?? '') - now()
  if (left < 60 * 60_000) moveClock(left + 1000)
}

async function upload(form: FormData): Promise<number> {
  const answer = await admin.upload('/upload', form)
  expect(answer.status, troubles.behind(answer)).toBe(201)
  return fileIn(answer).id
}

const pages = '/content-manager/collection-types/api::page.page'

async function draft(slug: string): Promise<string> {
  const made = await admin.ask('POST', pages, { title: slug, slug })
  expect(made.status, troubles.behind(made)).toBe(201)
  return documentIn(made)
}

async function publish(document: string, slug: string, title = slug) {
  const path = `${pages}/${document}/actions/publish`
  const answer = await admin.ask('POST', path, { title, slug })
  expect(answer.status, troubles.behind(answer)).toBe(200)
}

/** A page that was published twice: its history has two versions. */
async function pageWithHistory(slug: string): Promise<string> {
  const document = await draft(slug)
  await publish(document, slug)
  await publish(document, slug, `${slug} again`)
  return document
}

const historyOf = async (document: string) =>
  (
    await admin.ask(
      'GET',
      `/history/versions?${new URLSearchParams({ type: 'api::page.page', document, locale: 'en', language: 'en' }).toString()}`,
    )
  ).json

describe('a backup', () => {
  it('brings back documents, files, history and the public site just as they were', async () => {
    await upload(fileForm('poster.jpg', await picture(400, 300)))
    const document = await pageWithHistory('kept')
    const before = await everything(place)
    const history = await historyOf(document)
    expect(history).toMatchObject({ versions: [{ differences: [{}] }, { differences: null }] })
    await untilNothingChangesByItself()
    const site = await publicSite(inProcess(cms))
    const log = await logIn(place)
    const file = await backupOf(place)
    const made = { kind: 'backup-made', who: 'command', grave: null }
    expect(await logIn(place)).toEqual([...log, expect.objectContaining(made)])
    expect(await lastNotedBackup(cms.strapi)).toMatchObject({ folder: path.dirname(file) })

    const empty = await newPlace()
    await expectRestored(empty, file)
    // The log is that of the backup, and says that it was restored.
    const back = { kind: 'restored', who: 'command', grave: 'restored' }
    expect(log.map(({ kind }) => kind)).toContain('first-account')
    expect(await logIn(empty)).toEqual([...log, expect.objectContaining(back)])
    // Both the site that made the backup and the one that it became know that it was tried.
    for (const noted of [path.dirname(file), empty.dataDir]) {
      const note: unknown = JSON.parse(await readFile(path.join(noted, 'restored.json'), 'utf8'))
      expect(note).toMatchObject({ backup: path.basename(file) })
    }
    expect(Object.keys(before.files).length).toBeGreaterThan(8)
    // But that nobody is logged in.
    const { rows } = before
    expect(rows['strapi_sessions']).not.toEqual([])
    expect(await everything(empty)).toEqual({ ...before, rows: { ...rows, strapi_sessions: [] } })

    // Whoever asks from here on asks the site that was brought back.
    await goOnIn(empty)
    expect(await publicSite(inProcess(cms))).toEqual(site)
    expect(await historyOf(document)).toEqual(history)
    await publish(document, 'kept', 'Goes on')
  })

  it('is of one instant while editors write, publish, upload and delete', async () => {
    const slugs: string[] = []
    let files = 0
    let isOver = false
    const writing = Promise.all([
      (async () => {
        for (let number = 0; number < 200 && !isOver; number++) {
          const slug = `written-${randomUUID()}`
          await publish(await draft(slug), slug)
          slugs.push(slug)
        }
      })(),
      (async () => {
        for (; files < 200 && !isOver; files++) {
          const picked = await picture(400, 300)
          const id = await upload(fileForm(`passing-${files}.jpg`, picked))
          const gone = await admin.ask('DELETE', `/upload/files/${id}`)
          expect(gone.status, troubles.behind(gone)).toBe(200)
        }
      })(),
    ])
    let file = ''
    const written = () => slugs.length + files
    let begun = 0
    const isUnderWay = vi.waitUntil(() => slugs.length >= 2, { timeout: 300_000 })
    try {
      await Promise.race([isUnderWay, writing])
      // On a busy machine one may be made between two writings.
      for (let tries = 1, during = 0; during === 0; tries += 1) {
        expect(tries).toBeLessThan(30)
        begun = slugs.length
        during = -written()
        file = await backupOf(place)
        during += written()
      }
    } finally {
      isOver = true
      await writing
    }

    const empty = await newPlace()
    await expectRestored(empty, file)
    const restored = await everything(empty)
    const published = parsed(restored.rows['pages']).filter((row) => row['published_at'] !== null)
    const found = slugs.filter((slug) => published.some((row) => row['slug'] === slug))
    // The pages that were written by one instant: none in between is missing.
    expect(found).toEqual(slugs.slice(0, found.length))
    expect(found.length).toBeGreaterThanOrEqual(begun)
    const versions = parsed(restored.rows['versions']).map((row) => row['document'])
    for (const { document_id: document } of published) expect(versions).toContain(document)
    const urls = parsed(restored.rows['files']).map((row) => String(row['url']))
    expect(urls.length).toBeGreaterThan(0)
    for (const url of urls) {
      expect(Object.keys(restored.files)).toContain(url.slice('/uploads/'.length))
    }
  })

  it.skipIf(isAskedOnSqlite)(
    'keeps as many as it is told, the new one among them, and leaves other files alone',
    async () => {
      const to = path.join(folder, 'nights')
      await mkdir(to)
      const others = ['notes.txt', 'branchline-2020-01-01.tar.gz']
      const old = ['2020-01-01T03-00-00.000Z', '2020-01-02T03-00-00.000Z'].map(
        (night) => `branchline-${night}.tar.gz`,
      )
      for (const name of [...others, ...old]) await writeFile(path.join(to, name), '')
      const first = await backUp(place, [`--to=${to}`, '--keep=2'])
      expect(first.stdout).toContain(old[0])
      const left = (await readdir(to)).filter((name) => !others.includes(name)).sort()
      expect(left).toHaveLength(2)
      expect(left[0]).toBe(old[1])
      expect(old).not.toContain(left[1])
      expect(await readdir(to)).toEqual(expect.arrayContaining(others))
    },
  )

  it.skipIf(isAskedOnSqlite)('says what it can’t do, and makes nothing', async () => {
    const isPublic = path.join(place.dataDir, 'public', 'uploads', 'backups')
    const refused: [string[], RegExp][] = [
      [['--keep=0'], /--keep is "0": give how many/],
      [['--keep=all'], /--keep is "all": give how many/],
      [[`--to=${isPublic}`], /must not lie in .*public/],
      [[`--to=${path.join(place.dataDir, 'public', '..', 'public')}`], /must not lie in/],
      [['--to=/dev/null/backups'], /Backups can't be written to \/dev\/null\/backups/],
    ]
    for (const [args, words] of refused) {
      const { code, stdout, stderr } = await backUp(place, args)
      expect(code).toBe(1)
      expect(stdout).toBe('')
      expect(stderr.trim()).toMatch(words)
      expect(stderr.trim()).not.toContain('\n')
    }
    expect(Object.keys(await filesIn(place)).join()).not.toContain('backup')
  })
})

function postgresToo(): void {
  const inDatabase = async ({ databaseUrl }: Place, statements: string) => {
    const client = new pg.Client({ connectionString: databaseUrl ?? '' })
    await client.connect()
    try {
      await client.query(statements)
    } finally {
      await client.end()
    }
  }

  it('holds whatever tables can be, to the last index', async () => {
    const odd = await newPlace()
    await inDatabase(
      odd,
      `create sequence "Loose" as smallint increment by 3 minvalue 2 cycle;
       select nextval('"Loose"'), nextval('"Loose"');
       create table "Odd ""names""" (
         id serial primary key, gone int, "Say" text default 'it''s' not null, bytes bytea,
         list text[], number double precision, exact numeric(12, 4), told jsonb, at timestamptz(3),
         loose smallint default nextval('"Loose"'), parent int references "Odd ""names""",
         constraint positive check (number > -1), unique (id, "Say") deferrable initially deferred);
       alter table "Odd ""names""" drop column gone;
       create table pair (a int, b int, primary key (b, a));
       alter table "Odd ""names""" add a int, add b int, add foreign key (b, a) references pair on delete cascade;
       create unique index "Part" on "Odd ""names""" (lower("Say")) where number is not null;
       create index on "Odd ""names""" using gin (told);
       insert into pair values (1, 2);
       insert into "Odd ""names""" ("Say", bytes, list, number, exact, told, at, a, b) values
         (E'a\\tb\\n\\\\N\\\\.', '\\x00ff', array['x', null, '', 'a"b'], 0.1::float8 + 0.2, 1.5, '{"a": [1, "ñ"]}', '2026-03-29 01:30:00.123+00', 1, 2),
         ('', '', '{}', 'infinity', null, 'null', null, null, null), ('null', null, null, null, null, null, null, null, null);
       update "Odd ""names""" set parent = 1 where id = 2`,
    )
    const empty = await newPlace()
    await expectRestored(empty, await backupOf(odd))
    expect(await rowsIn(empty)).toEqual(await rowsIn(odd))
    for (const each of [odd, empty]) {
      await inDatabase(each, `insert into "Odd ""names""" ("Say") values ('next')`)
    }
    expect(await rowsIn(empty)).toEqual(await rowsIn(odd))
    expect(await backupOf(empty)).toContain('branchline-')
  })

  it('names what it does not hold, and a restore leaves that alone', async () => {
    const viewed = await newPlace()
    await inDatabase(
      viewed,
      'create table kept (id int); create view seen as select * from kept; insert into kept values (1)',
    )
    const to = path.join(folder, 'viewed')
    const { code, stderr } = await backUp(viewed, [`--to=${to}`])
    expect(code).toBe(0)
    expect(stderr).toMatch(/not in .*: the view seen/)
    const before = await rowsIn(viewed)
    const file = path.join(to, (await readdir(to))[0] ?? '')
    const refused = await restore(viewed, file, '--replace', '--yes')
    expect(refused.code).toBe(1)
    expect(refused.stderr.trim()).toMatch(/view public.seen depends on table public.kept/)
    expect(await rowsIn(viewed)).toEqual(before)
    await inDatabase(viewed, 'create table own (id int generated always as identity)')
    const selfNumbering = await backUp(viewed, [`--to=${to}`])
    expect(selfNumbering.code).toBe(1)
    expect(selfNumbering.stderr).toMatch(/The column "id" of the table "own" computes or numbers/)
  })
}

if (inject('postgresServer') !== null) describe('a backup of PostgreSQL', postgresToo)

describe('after a backup', () => {
  let server: SMTPServer | undefined
  afterEach(() => server?.close())

  async function mailbox(): Promise<{ mails: string[]; variables: Record<string, string> }> {
    const mails: string[] = []
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        void text(stream).then((content) => {
          mails.push(content)
          done()
        })
      },
    })
    server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    const { port } = server.server.address() as AddressInfo
    return {
      mails,
      variables: {
        SMTP_URL: `smtp://127.0.0.1:${port}`,
        MAIL_FROM: 'Riverside <no-reply@riverside.example>',
        BACKUP_MAIL_TO: 'ada@riverside.example',
      },
    }
  }

  it.skipIf(isAskedOnSqlite)(
    'the operator’s command brings it elsewhere, and is told no secret',
    async () => {
      const { mails, variables } = await mailbox()
      const secrets = {
        ADMIN_JWT_SECRET: 'a-value-to-look-for',
        ENCRYPTION_KEY: 'another-such-value',
      }
      const elsewhere = path.join(folder, 'elsewhere')
      await mkdir(elsewhere)
      const { code, stdout, stderr } = await backUp(place, [`--to=${path.join(folder, 'here')}`], {
        ...variables,
        ...secrets,
        BACKUP_COMMAND: `cp "$BACKUP_FILE" ${elsewhere} && env > ${elsewhere}/told`,
      })
      expect(code, stderr).toBe(0)
      const copies = (await readdir(elsewhere)).filter((name) => name !== 'told')
      expect(copies).toEqual(await readdir(path.join(folder, 'here')))
      const told = await readFile(path.join(elsewhere, 'told'), 'utf8')
      expect(told).toContain('BACKUP_FILE=')
      expect(told).not.toMatch(/APP_KEYS|ADMIN_JWT_SECRET|ENCRYPTION_KEY|DATABASE_URL|SMTP_URL/)
      expect(mails).toEqual([])
      // What a backup does not hold is named, and in none is any value of it.
      const [name = ''] = copies
      const content = gunzipSync(await readFile(path.join(elsewhere, name))).toString('latin1')
      for (const [variable, value] of Object.entries(secrets)) {
        expect(stdout).toContain(variable)
        expect(stdout + content + told).not.toContain(value)
      }
    },
  )

  it.skipIf(isAskedOnSqlite)(
    'that stays here only, or was not made, somebody is told by mail',
    async () => {
      const { mails, variables } = await mailbox()
      const to = path.join(folder, 'alone')
      const stays = await backUp(place, [`--to=${to}`], { ...variables, BACKUP_COMMAND: 'exit 3' })
      expect(stays.code).toBe(1)
      expect(stays.stderr).toMatch(/BACKUP_COMMAND ended with exit code 3/)
      expect(await readdir(to)).toHaveLength(1)

      const nowhere = { dataDir: path.join(folder, 'nowhere'), databaseUrl: place.databaseUrl }
      if (nowhere.databaseUrl !== null) nowhere.databaseUrl += '_missing'
      const failed = await backUp(nowhere, [`--to=${to}`], variables)
      expect(failed.code).toBe(1)
      expect(failed.stderr).toMatch(/DATA_DIR|DATABASE_URL/)
      expect(await readdir(to)).toHaveLength(1)

      expect(mails).toHaveLength(2)
      for (const mail of mails) {
        expect(mail).toMatch(/^From: Riverside <no-reply@riverside.example>$/m)
        expect(mail).toMatch(/^To: ada@riverside.example$/m)
        expect(mail).toMatch(/^Subject: A backup failed: 127\.0\.0\.1:3000$/m)
      }
      expect(mails[0]).toContain('exit code 3')

      server?.close()
      const unsent = await backUp(nowhere, [`--to=${to}`], variables)
      expect(unsent.code).toBe(1)
      expect(unsent.stderr).toMatch(/No mail could be sent to BACKUP_MAIL_TO/)
    },
  )

  it.skipIf(isAskedOnSqlite)(
    'an address that no mail can reach is refused before one is made',
    async () => {
      const to = path.join(folder, 'unmade')
      for (const [variables, words] of [
        [{ BACKUP_MAIL_TO: 'ada' }, /BACKUP_MAIL_TO is "ada"/],
        [{ BACKUP_MAIL_TO: 'ada@example.org' }, /set SMTP_URL too/],
      ] as const) {
        const { code, stderr } = await backUp(place, [`--to=${to}`], variables)
        expect(code).toBe(1)
        expect(stderr.trim()).toMatch(words)
        expect(stderr.trim()).not.toContain('\n')
      }
    },
  )
})

describe('a restore', () => {
  let good: string
  let other: Place
  let before: Awaited<ReturnType<typeof everything>>

  beforeAll(async () => {
    other = await newPlace()
    await expectRestored(other, await backupOf(place))
    await pageWithHistory('later')
    await upload(fileForm('later.jpg', await picture(400, 300)))
    good = await backupOf(place)
    before = await everything(other)
  })

  const expectUntouched = async () => {
    expect(await everything(other)).toEqual(before)
    expect((await readdir(other.dataDir)).filter((name) => name.startsWith('.'))).toEqual([])
  }

  it.skipIf(isAskedOnSqlite)(
    'refuses what is damaged or no backup, and touches nothing',
    async () => {
      const content = await readFile(good)
      const tar = gunzipSync(content)
      // Packed anew, so that only the digests can tell.
      const subtle = Buffer.from(tar)
      subtle.writeUInt8(subtle.readUInt8(1024) ^ 1, 1024)
      const files: [string, Uint8Array, RegExp][] = [
        ['half', content.subarray(0, content.length / 2), /damaged \(its end is missing\)/],
        ['subtle', gzipSync(subtle, { level: 1 }), /damaged \(database\/.* was changed\)/],
        ['text', Buffer.from('<rss/>'), /no backup of Branchline/],
      ]
      for (const [name, bytes, words] of files) {
        const file = path.join(folder, name)
        await writeFile(file, bytes)
        const { code, stderr } = await restore(other, file, '--replace', '--yes')
        expect(code, name).toBe(1)
        expect(stderr.trim(), name).toMatch(words)
        expect(stderr.trim(), name).not.toContain('\n')
      }
      await expectUntouched()
    },
  )

  it('keeps what is there when the database does not take what the backup holds', async () => {
    const file = path.join(folder, 'untakeable')
    const signal = new AbortController().signal
    const archive = new ArchiveWriter(file)
    const entry = other.databaseUrl === null ? 'branchline.db' : 'tables.json'
    const description = {
      sequences: [],
      tables: [{ name: 'pages', columns: ['id'], create: 'create table public.pages (id int)' }],
      owners: [],
      rules: ['alter table public.pages add constraint once unique (id)'],
    }
    await archive.addContent(
      `database/${entry}`,
      Buffer.from(JSON.stringify({ description, rows: [2], sequences: [] })),
      signal,
    )
    await archive.addContent('database/0000.copy', Buffer.from('1\n1\n'), signal)
    await archive.close({
      format: 1,
      madeAt: '2036-05-14T03:00:00.000Z',
      database: other.databaseUrl === null ? 'sqlite' : 'postgres',
      missing: [],
    })
    const { code, stderr } = await restore(other, file, '--replace', '--yes')
    expect(code).toBe(1)
    expect(stderr.trim()).toMatch(/not sound|could not create unique index/)
    expect(stderr.trim()).not.toContain('\n')
    await expectUntouched()
  })

  it('is refused while a cms runs there', async () => {
    const { code, stderr } = await restore(place, good, '--replace', '--yes')
    expect(code).toBe(1)
    expect(stderr).toMatch(/most likely the cms: stop it first/)
    expect((await cms.ask('/api/site/pages/kept')).status).toBe(200)
  })

  it.skipIf(isAskedOnSqlite)('replaces nothing unless it is asked to, in full', async () => {
    const bare = await restore(other, good)
    expect(bare.code).toBe(1)
    expect(bare.stderr).toMatch(/content in .* already; add --replace/)
    const unasked = await restore(other, good, '--replace')
    expect(unasked.code).toBe(1)
    expect(unasked.stderr).toMatch(/no terminal to ask on; add --yes/)
    const nothing = await restore(other, path.join(folder, 'none'), '--replace', '--yes')
    expect(nothing.code).toBe(1)
    expect(nothing.stderr).toMatch(/none can't be read \(ENOENT\)/)
    await expectUntouched()
  })

  it.skipIf(isAskedOnSqlite)(
    'refuses the other kind of database and another format by name',
    async () => {
      const file = path.join(folder, 'kind')
      const archive = new ArchiveWriter(file)
      const database = other.databaseUrl === null ? 'postgres' : 'sqlite'
      await archive.close({ format: 1, madeAt: '', database, missing: [] })
      const { code, stderr } = await restore(other, file, '--replace', '--yes')
      expect(code).toBe(1)
      expect(stderr).toMatch(/two kinds can't be exchanged/)
      const newer = path.join(folder, 'newer')
      await new ArchiveWriter(newer).close({ format: 2, madeAt: '', database, missing: [] })
      expect((await restore(other, newer)).stderr).toMatch(/of format 2/)
      await expectUntouched()
    },
  )

  it('replaces all that is there when it is asked to', async () => {
    await expectRestored(other, good, '--replace', '--yes')
    const again = await everything(other)
    expect(again).not.toEqual(before)
    const empty = await newPlace()
    await expectRestored(empty, good)
    expect(again).toEqual(await everything(empty))
    expect((await readdir(other.dataDir)).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('whoever withdrew the consent to be shown, or ended letters', () => {
  /** Stands in all that is told of the person, and nowhere else. */
  const canary = 'quillonara'
  const people = '/content-manager/collection-types/api::person.person'

  async function portrait(): Promise<number> {
    const info = { alternativeText: `A portrait of ${canary}` }
    return upload(fileForm(`${canary}.jpg`, await picture(900, 700), { info }))
  }

  async function personOnSite(image: number): Promise<string> {
    const said = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
    const data = {
      title: `Ada ${canary}`,
      slug: `ada-${canary}`,
      pronouns: canary,
      consentOn: inDays(-1),
      offices: [{ title: `Treasurer ${canary}`, from: inDays(-10) }],
      body: said(`She is ${canary}.`),
      image,
    }
    const made = await admin.ask('POST', people, data)
    expect(made.status, troubles.behind(made)).toBe(201)
    const documentId = documentIn(made)
    // Twice, so that there is an older version and an old address.
    for (const slug of [data.slug, `new-${canary}`]) {
      const path = `${people}/${documentId}/actions/publish`
      const answer = await admin.ask('POST', path, { ...data, slug })
      expect(answer.status, troubles.behind(answer)).toBe(200)
    }
    const spanish = await admin.ask('PUT', `${people}/${documentId}?locale=es`, {
      ...data,
      slug: `new-${canary}`,
    })
    expect(spanish.status, troubles.behind(spanish)).toBe(200)
    return documentId
  }

  /** A page in whose published version somebody stands, and in whose draft and history. */
  async function pageShowing(person: string): Promise<string> {
    const data = {
      title: 'Whom to ask',
      slug: 'whom-to-ask',
      sections: [{ __component: 'sections.people', chosen: [{ person, text: 'Ask her.' }] }],
    }
    const answer = await admin.ask('POST', `${pages}/actions/publish`, data)
    expect(answer.status, troubles.behind(answer)).toBe(200)
    return documentIn(answer)
  }

  /** What is left of all choices of people, and of where these stand. */
  async function choicesIn(of: Place): Promise<string[]> {
    const rows = await allRowsIn(of)
    const joined = (rows['components_sections_people_cmps'] ?? []).filter((row) =>
      row.includes('shared.person-choice'),
    )
    return [...(rows['components_shared_person_choices'] ?? []), ...joined]
  }

  const sectionsOfPage = async () =>
    ((await cms.ask('/api/site/pages/whom-to-ask')).json as Page).sections

  const tablesWith = async (of: Place) =>
    Object.entries(await allRowsIn(of))
      .filter(([, rows]) => rows.some((row) => row.includes(canary)))
      .map(([table]) => table)

  /** What a cms leaves that is killed after it has taken somebody out, and before anything else. */
  async function leaveUnfinished({ dataDir, databaseUrl }: Place, picture: number): Promise<void> {
    const statement = `insert into unfinished_withdrawals values ('${'q'.repeat(24)}', '${picture}')`
    if (databaseUrl === null) {
      new Database(path.join(dataDir, 'branchline.db')).exec(statement).close()
      return
    }
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query(statement)
    await client.end()
  }

  /** Somebody who gets letters. */
  async function readsLetters(email: string): Promise<void> {
    const at = new Date(now())
    const letters = { letters: true, lettersConsent: 'Yes', lettersAt: at }
    await addEntry(
      cms.strapi,
      newEntry({ kind: 'sign-up', state: 'confirmed', email, confirmedAt: at, ...letters }),
    )
  }

  /** Of each sign-up with letters, whether they still go there; oldest first. */
  const lettersIn = async (of: Place) =>
    parsed((await allRowsIn(of))['involvement_entries'])
      .filter((row) => row['letters_consent'] !== null)
      .sort((a, b) => Number(a['id']) - Number(b['id']))
      .map((row) => Boolean(row['letters']))

  const unfinishedIn = async (of: Place) => (await allRowsIn(of))['unfinished_withdrawals']

  it.skipIf(isAskedOnSqlite)(
    'who was deleted before is taken out of what is kept of that',
    async () => {
      const files = await filesIn(place)
      const document = await personOnSite(await portrait())
      expect((await admin.ask('DELETE', `${people}/${document}?locale=*`)).status).toBe(200)
      expect(await tablesWith(place)).toEqual(expect.arrayContaining(['versions', 'files']))
      const deleted = async () =>
        ((await admin.ask('GET', '/history/deleted')).json as DeletedList).documents.find(
          (one) => one.document === document,
        )
      expect(await deleted()).toMatchObject({ mayWithdraw: true })
      const answer = await admin.ask('POST', `/branchline/withdrawals/${document}?language=en`)
      expect(answer.status, troubles.behind(answer)).toBe(200)
      expect(await deleted()).toBeUndefined()
      expect(await tablesWith(place)).toEqual([])
      expect(await filesIn(place)).toEqual(files)
      await expect.poll(() => unfinishedIn(place), { timeout: 60_000 }).toEqual([])
    },
  )

  it.skipIf(isAskedOnSqlite)(
    'is in no answer, table and file, and an older backup brings nobody back',
    async () => {
      const files = await filesIn(place)
      const document = await personOnSite(await portrait())
      const alone = await portrait()
      expect((await cms.ask(`/api/site/people/new-${canary}`)).status).toBe(200)
      const choices = await choicesIn(place)
      const page = await pageShowing(document)
      expect(await choicesIn(place)).not.toEqual(choices)
      expect(await sectionsOfPage()).toMatchObject([
        { type: 'people', people: [{ title: `Ada ${canary}`, text: 'Ask her.' }] },
      ])
      expect(await tablesWith(place)).toEqual(
        expect.arrayContaining(['people', 'versions', 'redirects', 'files']),
      )
      expect(await filesIn(place)).not.toEqual(files)
      await readsLetters('stays@example.org')
      await readsLetters('ends@example.org')
      // The cms looks after letters meanwhile: the one is not due, of the other a mail is yet to go.
      const tomorrow = new Date(now() + 86_400_000)
      for (const state of ['sending', 'planned', 'sent']) {
        const data = { code: state, state, sendAt: tomorrow, reached: null }
        await cms.strapi.db.query('api::letter.letter').create({ data })
      }
      const mail = { key: 'letter:sending:1', kind: 'letter', addressIndex: 'a', dueAt: tomorrow }
      await cms.strapi.db.query('api::outbox-mail.outbox-mail').create({ data: mail })
      const older = await backupOf(place)
      expect((await admin.ask('DELETE', `/upload/files/${alone}`)).status).toBe(200)
      expect(await lettersIn(place)).toEqual([true, true])
      await endLetters(
        cms.strapi,
        'Ends@example.org',
        Temporal.Instant.fromEpochMilliseconds(now()),
      )

      const answer = await admin.ask('POST', `/branchline/withdrawals/${document}?language=en`)
      expect(answer.status, troubles.behind(answer)).toBe(200)
      expect(answer.json).toEqual({ left: [] })
      for (const slug of ['', `/new-${canary}`, `/ada-${canary}`]) {
        const { text: said } = await cms.ask(`/api/site/people${slug}`)
        expect(said, slug).not.toContain('Ada')
      }
      expect(await sectionsOfPage()).toEqual([])
      // Nobody who edits that page meets an empty choice, or what was said of them there.
      expect(await choicesIn(place)).toEqual(choices)
      const anew = await admin.ask('POST', `${pages}/${page}/actions/publish`, {})
      expect(anew.status, troubles.behind(anew)).toBe(200)
      expect(await tablesWith(place)).toEqual([])
      expect(await filesIn(place)).toEqual(files)
      if (place.databaseUrl === null) {
        const isLeft = async () => (await rawFiles(place)).includes(canary)
        await expect.poll(isLeft, { timeout: 60_000 }).toBe(false)
      }
      const again = await admin.ask('POST', `/branchline/withdrawals/${document}?language=en`)
      expect(again.status).toBe(404)

      await cms.stop()
      await expectRestored(place, older, '--replace', '--yes')
      await leaveUnfinished(place, alone)
      await begin(place)
      expect((await cms.ask(`/api/site/people/new-${canary}`)).status).toBe(404)
      expect(await tablesWith(place)).toEqual([])
      expect(await choicesIn(place)).toEqual(choices)
      expect(await filesIn(place)).toEqual(files)
      expect(await lettersIn(place)).toEqual([true, false])
      // What may have been sent since goes no further by itself.
      const sent = parsed((await allRowsIn(place))['letters'])
      expect(Object.fromEntries(sent.map(({ code, state }) => [code, state]))).toEqual({
        sending: 'stopped',
        planned: 'draft',
        sent: 'sent',
      })
      expect((await allRowsIn(place))['outbox_mails']).toEqual([])
      // Nothing more is to be done once what the database keeps of deleted rows is erased, too.
      await expect.poll(() => unfinishedIn(place), { timeout: 60_000 }).toEqual([])
    },
  )
})
