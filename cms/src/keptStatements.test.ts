import Database from 'better-sqlite3'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { keepStatements } from './keptStatements'

let database: Database.Database
let read: string[]

beforeEach(() => {
  database = new Database(':memory:')
  onTestFinished(() => void database.close())
  read = []
  const prepare = database.prepare.bind(database)
  database.prepare = (sql: string) => {
    read.push(sql)
    return prepare(sql)
  }
  database.exec(`create table things (name text); insert into things values ('one')`)
  keepStatements(database, 2)
})

const all = (sql: string, ...values: unknown[]) => database.prepare(sql).all(...values)

it('reads a statement once, whatever it is asked with', () => {
  const sql = 'select name from things where name = ?'
  expect([all(sql, 'one'), all(sql, 'two'), all(sql, 'one')]).toEqual([
    [{ name: 'one' }],
    [],
    [{ name: 'one' }],
  ])
  expect(read).toEqual([sql])
})

it('keeps those that were asked last', () => {
  const [a, b, c] = [1, 2, 3].map((number) => `select ${number}`) as [string, string, string]
  for (const sql of [a, b, a, c, a, b]) all(sql)
  expect(read).toEqual([a, b, c, b])
})

it.each([
  ['by itself', (sql: string) => void database.prepare(sql).run()],
  ['beside it', (sql: string) => void database.exec(sql)],
])('tells of a table as it is now, where that was changed %s', (_how, change) => {
  const sql = 'select * from things'
  expect(all(sql)).toEqual([{ name: 'one' }])
  change(`alter table things add column colour text default 'red'`)
  expect(all(sql)).toEqual([{ name: 'one', colour: 'red' }])
  change('alter table things drop column name')
  expect(all(sql)).toEqual([{ colour: 'red' }])
})

it('tells of a table as it was, where its change was taken back', () => {
  const sql = 'select * from things'
  for (const step of ['begin', 'alter table things add column colour text', sql, 'rollback']) {
    const statement = database.prepare(step)
    if (statement.reader) statement.all()
    else statement.run()
  }
  expect(all(sql)).toEqual([{ name: 'one' }])
})

it('reads anew what fails, and what somebody still reads row by row', () => {
  const wrong = 'select colour from things'
  const ask = () => database.prepare(wrong)
  expect(ask).toThrow('no such column')
  expect(ask).toThrow('no such column')
  expect(read).toEqual([wrong, wrong])
  const sql = 'select name from things'
  const rows = database.prepare<[], { name: string }>(sql).iterate()
  expect(rows.next().value).toEqual({ name: 'one' })
  expect(database.prepare(sql).busy).toBe(false)
  rows.return?.()
  expect(all(sql)).toEqual([{ name: 'one' }])
})

it('goes on where a statement was refused by what it was asked with', () => {
  database.exec('create table single (name text unique)')
  const add = () => database.prepare('insert into single values (?)')
  add().run('one')
  expect(() => add().run('one')).toThrow('UNIQUE')
  add().run('two')
  expect(all('select name from single order by name')).toEqual([{ name: 'one' }, { name: 'two' }])
})
