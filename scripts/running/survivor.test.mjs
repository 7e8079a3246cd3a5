import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'vitest'
import { until } from '../tests/until.mjs'

const URL_OF = (/** @type {string} */ name) => JSON.stringify(new URL(name, import.meta.url).href)

/** Starts a child of its own and prints the ids of both. */
const FAMILY = `
  const own = require('node:child_process')
    .spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  console.log(process.pid, own.pid)
  setInterval(() => {}, 1000)`

/** Hears SIGTERM and goes on. */
const DEAF = `
  process.on('SIGTERM', () => {})
  console.log(process.pid)
  setInterval(() => {}, 1000)`

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/**
 * @param {string} program an ES module that prints ids of processes
 * @returns {Promise<{ starter: import('node:child_process').ChildProcess, pids: number[] }>}
 */
async function started(program) {
  const starter = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [said] = await once(starter.stdout, 'data')
  return { starter, pids: String(said).trim().split(/\s+/).map(Number) }
}

/** @param {number[]} pids */
const allEnd = (pids) =>
  until(
    () => !pids.some(isAlive),
    () => `still there: ${pids.filter(isAlive).join(', ')}`,
  )

/** @type {[string, NodeJS.Signals][]} */
const ends = [
  ['killed', 'SIGKILL'],
  ['ended by an error that nobody caught', 'SIGUSR2'],
]
for (const [how, signal] of ends) {
  test(`a child and all that it started end when their starter is ${how}`, async () => {
    const { starter, pids } = await started(`
      import { Child } from ${URL_OF('./child.mjs')}
      process.on('SIGUSR2', () => {
        throw new Error('nobody catches it')
      })
      new Child({
        name: 'family',
        command: process.execPath,
        args: ['-e', ${JSON.stringify(FAMILY)}],
        cwd: '/',
        env: {},
        onOutput: (chunk) => console.log(String(chunk)),
      })
    `)
    assert.equal(pids.length, 2)
    assert.ok(pids.every(isAlive))
    starter.kill(signal)
    await allEnd(pids)
  })
}

test('one that does not listen is ended', async () => {
  const { starter, pids } = await started(`
    import { spawn } from 'node:child_process'
    import { endAfterUs } from ${URL_OF('./survivor.mjs')}
    const deaf = spawn(process.execPath, ['-e', ${JSON.stringify(DEAF)}], {
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    })
    deaf.stdout.on('data', (chunk) => console.log(String(chunk)))
    endAfterUs(-deaf.pid, { graceMs: 300 })
  `)
  assert.ok(pids.every(isAlive))
  starter.kill('SIGKILL')
  await allEnd(pids)
})

test('the watch ends with what it watches, and never keeps anybody waiting', async () => {
  const { starter } = await started(`
    import { Child } from ${URL_OF('./child.mjs')}
    const child = new Child({
      name: 'short',
      command: process.execPath,
      args: ['-e', 'console.log(1)'],
      cwd: '/',
      env: {},
      onOutput: (chunk) => console.log(String(chunk)),
    })
    await child.ended
  `)
  const [code] = await once(starter, 'exit')
  assert.equal(code, 0)
})
