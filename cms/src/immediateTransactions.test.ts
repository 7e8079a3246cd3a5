import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { beginImmediately } from './immediateTransactions'

let ours: Database.Database
let other: Database.Database

beforeEach(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'branchline-transactions-'))
  const open = () => {
    const database = new Database(path.join(folder, 'things.db'), { timeout: 0 })
    database.pragma('journal_mode = WAL')
    return database
  }
  ours = open()
  other = open()
  onTestFinished(async () => {
    for (const database of [ours, other]) database.close()
    await rm(folder, { recursive: true })
  })
  ours.exec(`create table things (name text); insert into things values ('one')`)
})

// As knex begins one on SQLite.
const begin = () => ours.prepare('BEGIN;').run()
const readAll = () => ours.prepare('select name from things').pluck().all()
const write = (database: Database.Database, name: string) =>
  database.prepare('update things set name = ?').run(name)

it('lets a transaction write what it read, whatever other processes do meanwhile', () => {
  beginImmediately(ours)
  begin()
  expect(readAll()).toEqual(['one'])
  expect(() => write(other, 'theirs')).toThrow('database is locked')
  write(ours, 'two')
  ours.prepare('COMMIT;').run()
  write(other, 'three')
  expect(readAll()).toEqual(['three'])
})

it('is needed: SQLite refuses such a transaction else', () => {
  begin()
  readAll()
  write(other, 'theirs')
  expect(() => write(ours, 'two')).toThrow('database is locked')
})

it('lets others read meanwhile, and reads without a transaction as before', () => {
  beginImmediately(ours)
  begin()
  expect(other.prepare('select name from things').pluck().all()).toEqual(['one'])
  ours.prepare('ROLLBACK').run()
  write(other, 'two')
  expect(readAll()).toEqual(['two'])
})
