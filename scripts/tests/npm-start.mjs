import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { ROOT } from '../checkout.mjs'

/**
 * @typedef {object} Started
 * @property {number} pid of npm
 * @property {() => string} said
 * @property {() => Promise<boolean>} isReady true once the summary stands there, false if it ended
 * @property {Promise<number | null>} ended
 * @property {(signal: NodeJS.Signals) => void} signal
 */

/**
 * The real `npm start`, which is asked to stop at the end of the test.
 *
 * @param {Record<string, string>} environment
 * @param {string} [folder] of the source or of a release
 * @returns {Started}
 */
export function npmStart(environment, folder = ROOT) {
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: environment.DATA_DIR, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const { pid } = child
  assert.ok(pid)
  let said = ''
  let isOver = false
  const ended = new Promise((/** @type {(code: number | null) => void} */ resolve) =>
    child.once('close', (code) => {
      isOver = true
      resolve(code)
    }),
  )
  // No limit of ours: the start itself gives up, and says why, on a server that is never ready.
  const isReady = new Promise((/** @type {(isReady: boolean) => void} */ resolve) => {
    for (const output of [child.stdout, child.stderr]) {
      output.on('data', (chunk) => {
        said += chunk
        if (said.includes('Branchline is ready')) resolve(true)
      })
    }
    void ended.then(() => resolve(false))
  })
  onTestFinished(async () => {
    if (!isOver) process.kill(-pid, 'SIGTERM')
    await ended
  })
  return {
    pid,
    said: () => said,
    ended,
    signal: (signal) => process.kill(pid, signal),
    isReady: () => isReady,
  }
}
