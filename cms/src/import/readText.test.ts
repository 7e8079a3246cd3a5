import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readText } from './readText'

let folder: string
let file: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'branchline-import-'))
  file = path.join(folder, 'note.txt')
})
afterAll(() => rm(folder, { recursive: true }))

it('reads what is written in UTF-8', async () => {
  await writeFile(file, 'Mañana')
  expect(await readText(file)).toBe('Mañana')
})

it('refuses what is not written in UTF-8, and what is too large, in one sentence', async () => {
  await writeFile(file, Buffer.from([0x42, 0xff]))
  await expect(readText(file)).rejects.toThrow('is not written in UTF-8')
  await truncate(file, 201 * 1024 * 1024)
  await expect(readText(file)).rejects.toThrow(/201 MB/)
})
