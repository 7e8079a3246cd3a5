import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import temporaryFiles from './temporaryFiles'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'branchline-sent-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function sent(name: string, content: string, size = content.length) {
  const filepath = path.join(folder, name)
  await writeFile(filepath, content)
  return { filepath, size }
}

const request = (files: object) => ({ request: { files } })

it('takes away the files of every field, also when the request fails', async () => {
  const files = {
    files: [await sent('a', 'one'), await sent('b', 'two')],
    other: await sent('c', 'three'),
  }
  const all = [...files.files, files.other].map(({ filepath }) => filepath)
  const fails = () => {
    expect(all.every((file) => existsSync(file))).toBe(true)
    return Promise.reject(new Error('refused'))
  }
  await expect(temporaryFiles()(request(files), fails)).rejects.toThrow('refused')
  expect(all.filter((file) => existsSync(file))).toEqual([])
})

it('takes a file of which a part found no room for a full disk, and not for a broken picture', async () => {
  const part = await sent('part', 'half', 8)
  const goesOn = () => Promise.reject(new Error('it went on'))
  await expect(temporaryFiles()(request({ files: part }), goesOn)).rejects.toMatchObject({
    code: 'ENOSPC',
  })
  expect(existsSync(part.filepath)).toBe(false)
})

it('lets requests without files pass', async () => {
  let passed = 0
  const passes = () => Promise.resolve(void (passed += 1))
  await temporaryFiles()({ request: {} }, passes)
  await temporaryFiles()(request({ files: await sent('empty', '') }), passes)
  expect(passed).toBe(2)
})
