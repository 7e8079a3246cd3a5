import { spawn } from 'node:child_process'
import { inCheckout } from '../checkout.mjs'
import { endAfterUs } from '../running/survivor.mjs'
import { Stopped } from '../running/task.mjs'
import { systemEnvironment } from '../settings.mjs'
import { bringUp, noteRunning } from '../setup/bring-up.mjs'
import { readEnvironment } from '../setup/environment.mjs'

/**
 * Brings up what a script of the cms needs, and runs it.
 *
 * @param {{
 *   by: string,
 *   builds: import('../setup/builds.mjs').Build['name'][],
 *   settings: import('../settings.mjs').Settings,
 *   stop: import('../running/stop-request.mjs').StopRequest,
 *   goesWithWhatRuns?: boolean,
 * }} wish `by` is the command, as it is typed; for the last see `bringUp`
 * @param {string[]} args as for `runInCms`
 * @param {{ asks?: boolean, passesStop?: boolean }} [options] `passesStop`: whether the script is told
 *   to stop where nobody typed Ctrl-C
 * @returns {Promise<number>} its exit code
 */
export async function bringUpAndRun(
  { by, builds, settings, stop, goesWithWhatRuns = false },
  args,
  { asks = false, passesStop = true } = {},
) {
  try {
    await bringUp({ by, builds, environment: readEnvironment(), stop, goesWithWhatRuns })
  } catch (error) {
    if (error instanceof Stopped) return 130
    throw error
  }
  noteRunning(by)
  const environment = systemEnvironment(settings, readEnvironment(), 'production')
  return runInCms(args, environment, { asks, ...(passesStop && { stop }) })
}

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
