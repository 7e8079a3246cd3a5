import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ProblemFile } from './problemFile'

const dayMs = 24 * 60 * 60 * 1000

let folder: string
let now: number
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'branchline-problems-')), 'problems')
  now = Date.parse('2036-05-14T23:59:00.000Z')
})
afterEach(() => rm(path.dirname(folder), { recursive: true }))

const open = (name = 'cms') => new ProblemFile(folder, name, () => now)
const textOf = (name: string) => readFile(path.join(folder, name), 'utf8')

it('has a file for each day, and goes on with that of the start before', async () => {
  open().write('one\n')
  const file = open()
  file.write('two\n')
  now += 60_000
  file.write('three\n')
  expect(await textOf('cms-2036-05-14.log')).toBe('one\ntwo\n')
  expect(await textOf('cms-2036-05-15.log')).toBe('three\n')
})

it('keeps ninety days, and what is not its own', async () => {
  open('web').write('of the other\n')
  const file = open()
  for (let day = 0; day <= 91; day += 1) {
    file.write('again\n')
    now += dayMs
  }
  await writeFile(path.join(folder, 'notes.txt'), 'somebody else’s')
  file.write('again\n')
  const names = (await readdir(folder)).sort()
  expect(names.filter((name) => name.startsWith('cms-'))).toHaveLength(91)
  expect(names).toContain('web-2036-05-14.log')
  expect(names).toContain('notes.txt')
  expect(names[0]).toBe('cms-2036-05-16.log')
})

it('takes five megabytes a day, and goes on the next', async () => {
  const line = `${'x'.repeat(1024 * 1024 - 1)}\n`
  for (let count = 0; count < 4; count += 1) open().write(line)
  const file = open()
  for (let count = 0; count < 4; count += 1) file.write(line)
  expect(await textOf('cms-2036-05-14.log')).toHaveLength(5 * 1024 * 1024)
  now += dayMs
  file.write('next\n')
  expect(await textOf('cms-2036-05-15.log')).toBe('next\n')
})

it('stops nobody where nothing can be written', async () => {
  const file = path.join(path.dirname(folder), 'file')
  await writeFile(file, '')
  new ProblemFile(path.join(file, 'problems'), 'cms').write('lost\n')
})
