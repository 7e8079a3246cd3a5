import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLogFile } from './logFile'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'log-'))
  file = join(folder, 'log')
})
afterEach(() => rm(folder, { recursive: true }))

const read = () => readFile(file, 'utf8')

test('lines come out in order and whole, without being asked for', async () => {
  const log = pino({ base: null }, openLogFile(file))
  for (let index = 0; index < 3; index++) log.info({ index })
  await expect.poll(read, { timeout: 3000 }).toMatch(/"index":2}\n$/)
  const lines = (await read()).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).index)).toEqual([0, 1, 2])
})

test('many lines are written before anybody would wait for them', async () => {
  const logFile = openLogFile(file)
  for (let index = 0; index < 1000; index++) logFile.write(`${'x'.repeat(99)}\n`)
  await expect.poll(async () => (await read()).length, { timeout: 400 }).toBeGreaterThan(90_000)
})

test('what is waiting is written when the process ends', async () => {
  const logFile = openLogFile(file)
  await expect.poll(read).toBe('')
  logFile.write('last\n')
  logFile.flushSync()
  expect(await read()).toBe('last\n')
})
