import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLogFile } from './logFile'

const run = promisify(execFile)
/** Only root can make a disk for a test. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'log-'))
  file = join(folder, 'log')
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(folder, { recursive: true })
})

const read = () => readFile(file, 'utf8')

test('lines come out in order and whole, without being asked for', async () => {
  const log = pino({ base: null }, openLogFile(file))
  for (let index = 0; index < 3; index++) log.info({ index })
  await expect.poll(read, { timeout: 20_000 }).toMatch(/"index":2}\n$/)
  const lines = (await read()).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).index)).toEqual([0, 1, 2])
})

test('many lines are written before anybody would wait for them', async () => {
  // Whoever would wait never has a turn.
  vi.useFakeTimers({ toFake: ['setInterval'] })
  const logFile = openLogFile(file)
  for (let index = 0; index < 1000; index++) logFile.write(`${'x'.repeat(99)}\n`)
  const length = async () => (await read()).length
  await expect.poll(length, { timeout: 20_000 }).toBeGreaterThan(90_000)
})

test('what is waiting is written when the process ends', async () => {
  const logFile = openLogFile(file)
  await expect.poll(read).toBe('')
  logFile.write('last\n')
  logFile.flushSync()
  expect(await read()).toBe('last\n')
})

test.skipIf(!canMount)(
  'a full disk ends nothing, and what it did not take is counted',
  async () => {
    const waits = vi.spyOn(globalThis, 'setTimeout')
    await run('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder])
    try {
      const logFile = openLogFile(file)
      const large = join(folder, 'large')
      await writeFile(large, Buffer.alloc(5 * 2 ** 20)).catch(() => undefined)
      const line = 'x'.repeat(19_999)
      for (let count = 1; count <= 200; count++) logFile.write(`${line}\n`)
      // Room after a first try that found none: it waits to try again.
      await vi.waitUntil(() => waits.mock.calls.some(([, ms]) => ms === 100), { timeout: 20_000 })
      expect(await read()).toBe('')

      await rm(large)
      await expect.poll(read, { timeout: 20_000 }).toMatch(/could not be written"}\n$/)
      const lines = (await read()).trimEnd().split('\n')
      const notice: unknown = JSON.parse(lines.at(-1) ?? '')
      expect(notice).toMatchObject({ lines: 201 - lines.length, since: expect.any(String) })
      expect(new Set(lines.slice(0, -1))).toEqual(new Set([line]))
    } finally {
      waits.mockRestore()
      await run('umount', ['--lazy', folder])
    }
  },
  30_000,
)

test('a disk that is full keeps no process from ending', () => {
  const logFile = openLogFile('/dev/full')
  logFile.write('last\n')
  logFile.flushSync()
})
