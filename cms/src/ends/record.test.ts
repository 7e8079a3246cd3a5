import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { EndsRecord } from './record'

let folder: string
let record: EndsRecord
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'branchline-ends-'))
  record = new EndsRecord(path.join(folder, 'ends'))
})
afterEach(() => rm(folder, { recursive: true }))

it('takes no start after a stop for an unexpected end, nor the first one', async () => {
  expect(await record.begin('one', 1_000)).toBe(false)
  await record.end('one')
  expect(await record.begin('one', 2_000)).toBe(false)
  expect(await record.endsAfter(0)).toEqual([])
})

it('remembers each start of one that had not been stopped', async () => {
  await record.begin('one', 1_000)
  expect(await record.begin('one', 2_000)).toBe(true)
  expect(await record.begin('one', 3_000)).toBe(true)
  await record.end('one')
  await record.begin('one', 4_000)
  expect(await record.endsAfter(0)).toEqual([2_000, 3_000])
  expect(await record.endsAfter(2_000)).toEqual([3_000])
})

it('tells servers apart that share a folder', async () => {
  await record.begin('one', 1_000)
  expect(await record.begin('other', 2_000)).toBe(false)
  await record.begin('other', 3_000)
  await record.begin('one', 2_500)
  expect(await record.endsAfter(0)).toEqual([2_500, 3_000])
})

it('remembers the last fifty', async () => {
  for (let now = 0; now <= 60; now += 1) await record.begin('one', now)
  const ends = await record.endsAfter(0)
  expect([ends.length, ends[0], ends.at(-1)]).toEqual([50, 11, 60])
})

it.each(['', '[]', '{"isRunning":true}', '{"isRunning":true,"ends":["x"'])(
  'takes %j for nothing that was written',
  async (text) => {
    await record.begin('one', 1_000)
    await writeFile(path.join(folder, 'ends', 'one.json'), text)
    expect(await record.begin('one', 2_000)).toBe(false)
    expect(await record.endsAfter(0)).toEqual([])
  },
)
