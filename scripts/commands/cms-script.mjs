import { spawn } from 'node:child_process'
import { inCheckout } from '../checkout.mjs'
import { endAfterUs } from '../running/survivor.mjs'

/**
 * Runs a script of the built cms to its end, on this terminal. Ctrl-C reaches it as well, and it
 * decides what becomes of its work: so we only wait for it.
 *
 * @param {string[]} args the script below `cms/dist/src`, and what it is given
 * @param {NodeJS.ProcessEnv} environment
 * @param {{ asks?: boolean, stop?: import('../running/stop-request.mjs').StopRequest }} [options]
 *   whether it asks on the terminal; what also tells it to stop where nobody typed Ctrl-C
 * @returns {Promise<number>} its exit code
 */
export function runInCms([script = '', ...args], environment, { asks = false, stop } = {}) {
  // What it writes into the data folder is for its owner's eyes.
  process.umask(0o077)
  const child = spawn(process.execPath, [`dist/src/${script}`, ...args], {
    cwd: inCheckout('cms'),
    env: environment,
    stdio: [asks ? 'inherit' : 'ignore', 'inherit', 'inherit'],
  })
  const isOver = child.pid === undefined ? () => undefined : endAfterUs(child.pid)
  child.once('exit', isOver)
  stop?.asked.addEventListener('abort', () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
