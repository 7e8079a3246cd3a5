import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askThread, TooMuch } from './limitedThread'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'threads-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Asks a thread that does so with each question. */
async function ask(does: string, longestMs: number): Promise<unknown> {
  const file = path.join(folder, `${longestMs}.cjs`)
  const parent = "const { parentPort } = require('node:worker_threads')"
  await writeFile(file, `${parent}\nparentPort.on('message', (question) => { ${does} })`)
  return askThread(file, 'May we?', longestMs)
}

it('a thread answers', async () => {
  expect(await ask('parentPort.postMessage(`${question} Yes`)', 60_000)).toBe('May we? Yes')
})

it('one that never ends is ended, while this one goes on', async () => {
  await expect(ask('for (;;);', 100)).rejects.toThrow(TooMuch)
})

it('one that fails says why', async () => {
  await expect(ask("throw new Error('no')", 50_000)).rejects.toThrow('no')
})
