import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DiskFiles } from '../files/disk'
import { makeBackup } from './making'
import { restoreBackup } from './restoring'
import * as uploads from './uploads'

vi.mock('./uploads', { spy: true })

let dataDir: string
let to: string

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'branchline-making-'))
  to = path.join(dataDir, 'backups')
  await mkdir(path.join(dataDir, 'public', 'uploads'), { recursive: true })
  inDatabase((database) => {
    database.exec('create table files (id integer primary key, url, preview_url, formats)')
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(dataDir, { recursive: true, force: true })
})

const upload = (name: string) => path.join(dataDir, 'public', 'uploads', name)

function inDatabase<Result>(work: (database: Database.Database) => Result): Result {
  const database = new Database(path.join(dataDir, 'branchline.db'))
  try {
    return work(database)
  } finally {
    database.close()
  }
}

async function add(...names: string[]): Promise<void> {
  for (const name of names) {
    await writeFile(upload(name), name)
    inDatabase((database) => {
      database.prepare('insert into files (url) values (?)').run(`/uploads/${name}`)
    })
  }
}

const forget = (name: string) =>
  inDatabase((database) => {
    database.prepare('delete from files where url = ?').run(`/uploads/${name}`)
  })

/** It goes, from the database too, when the first file is about to be read. */
async function deleteMeanwhile(name: string): Promise<void> {
  const { contentNow } = await vi.importActual<typeof uploads>('./uploads')
  vi.mocked(uploads.contentNow).mockImplementationOnce(async (...file) => {
    forget(name)
    await rm(upload(name))
    return contentNow(...file)
  })
}

const signal = new AbortController().signal
const make = () => makeBackup({ dataDir, bucket: null, databaseUrl: null, to, signal })

it('holds a file that is deleted while it is made, as the database holds it', async () => {
  await add('a.jpg', 'b.jpg', 'c.jpg')
  await deleteMeanwhile('b.jpg')
  expect(await make()).toMatchObject({ missing: [], uploads: 3 })
})

it('begins anew when a file is deleted while it is made, where none can be held', async () => {
  vi.spyOn(DiskFiles.prototype, 'hold').mockResolvedValue()
  await add('a.jpg', 'b.jpg', 'c.jpg')
  await deleteMeanwhile('b.jpg')
  const { file, missing, uploads: count } = await make()
  expect(missing).toEqual([])
  expect(count).toBe(2)
  expect(await readdir(to)).toEqual([path.basename(file)])
})

it('tells of files that were gone before, and holds all others', async () => {
  await add('a.jpg', 'gone.jpg')
  await rm(upload('gone.jpg'))
  expect(await make()).toMatchObject({ missing: ['gone.jpg'], uploads: 1 })
})

it('leaves nothing when it is stopped or fails, and tidies up after one that was killed', async () => {
  await add('a.jpg')
  await mkdir(path.join(to, '.making-killed'), { recursive: true })
  await mkdir(path.join(to, '.making-at-work'))
  await utimes(path.join(to, '.making-killed'), 0, 0)
  await expect(
    makeBackup({ dataDir, bucket: null, databaseUrl: null, to, signal: AbortSignal.abort() }),
  ).rejects.toThrow(/abort/)
  await writeFile(path.join(dataDir, 'branchline.db'), 'not a database at all'.repeat(100))
  await expect(make()).rejects.toThrow(/branchline\.db can't be copied \(SQLITE_NOTADB\)/)
  expect(await readdir(to)).toEqual(['.making-at-work'])
})

it('is restored whole or not at all', async () => {
  await add('a.jpg')
  const { file } = await make()
  await add('b.jpg')
  forget('a.jpg')
  await rm(upload('a.jpg'))

  const elsewhere = path.join(dataDir, 'elsewhere')
  await mkdir(path.join(elsewhere, 'public', 'uploads'), { recursive: true })
  await writeFile(path.join(elsewhere, 'public', 'uploads', 'old.jpg'), 'old')
  // A folder where the database has to go: the uploads have been exchanged by then.
  await mkdir(path.join(elsewhere, 'branchline.db'))
  const target = { dataDir: elsewhere, bucket: null, databaseUrl: null }
  await expect(restoreBackup(file, target, signal)).rejects.toThrow(/nothing was changed/)
  expect((await readdir(elsewhere)).sort()).toEqual(['branchline.db', 'public'])
  expect(await readdir(path.join(elsewhere, 'public', 'uploads'))).toEqual(['old.jpg'])

  await restoreBackup(file, { dataDir, bucket: null, databaseUrl: null }, signal)
  expect(await readdir(path.join(dataDir, 'public', 'uploads'))).toEqual(['a.jpg'])
  expect(await readFile(upload('a.jpg'), 'utf8')).toBe('a.jpg')
  const rows = inDatabase((database) => database.prepare('select url from files').all())
  expect(rows).toEqual([{ url: '/uploads/a.jpg' }])
})
