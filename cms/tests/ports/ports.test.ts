import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { expect, test } from 'vitest'
import { freePort } from './ports.mjs'

const module = pathToFileURL(path.join(import.meta.dirname, 'ports.mjs')).href

/** Another process, which takes itself for one with this number and lives until its input ends. */
function another(pid: number) {
  const program = `
    Object.defineProperty(process, 'pid', { value: ${pid} })
    const { freePort } = await import('${module}')
    console.log(await freePort())
    process.stdin.resume()
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return {
    port: once(child.stdout, 'data').then(([said]) => Number(String(said))),
    end: async () => {
      child.stdin.end()
      await once(child, 'close')
    },
  }
}

test('are given to no two processes, whatever their numbers: what is ended for a while finds its own', async () => {
  const first = await freePort()
  const second = await freePort()
  expect(second).toBe(first + 1)
  const others = [process.pid, process.pid + 200, process.pid + 1].map(another)
  const ports = await Promise.all(others.map(({ port }) => port))
  const blocks = [first, ...ports].map((port) => Math.floor(port / 100))
  expect(new Set(blocks).size).toBe(4)
  await Promise.all(others.map(({ end }) => end()))
})
