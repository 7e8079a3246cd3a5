import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLog } from './log'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'log-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('everything is one line each, with its time and zone; what went wrong also stands apart', async () => {
  const lines: Record<string, unknown>[] = []
  const all = { write: (line: string) => void lines.push(JSON.parse(line)) }
  const log = openLog(all, folder)
  log.info({ path: '/meetings', status: 200 })
  log.warn('a disk is filling')
  log.error({ err: new Error('the reason') }, 'it failed')
  const time = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  expect(lines).toMatchObject([
    { level: 'info', time, path: '/meetings', status: 200 },
    { level: 'warn', time, msg: 'a disk is filling' },
    { level: 'error', time, msg: 'it failed', err: { message: 'the reason' } },
  ])
  const [name = ''] = await readdir(folder)
  expect(name).toMatch(/^web-\d{4}-\d{2}-\d{2}\.log$/)
  const apart = (await readFile(join(folder, name), 'utf8')).trim().split('\n')
  expect(apart.map((line) => JSON.parse(line))).toEqual(lines.slice(1))
})

test('without a data folder nothing stands apart', () => {
  const lines: string[] = []
  openLog({ write: (line: string) => void lines.push(line) }, null).error('it failed')
  expect(lines).toHaveLength(1)
})
