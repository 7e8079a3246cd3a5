import { createInterface } from 'node:readline/promises'
import { spawn } from 'node:child_process'
import { inCheckout } from '../checkout.mjs'
import { Failure } from '../failure.mjs'
import { listenProblem } from '../running/ports.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp, noteRunning } from '../setup/bring-up.mjs'
import { ALL_BUILDS } from '../setup/builds.mjs'
import { requireWritable } from '../setup/folders.mjs'
import { readSettings, systemEnvironment } from '../setup/settings.mjs'
import { claimData, readEnvironment } from './prepare.mjs'

const BY = 'npm run seed'
const WORD = 'reset'

/**
 * Removes all content and loads the example content again, with the cms stopped.
 *
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ flags, stop }) {
  if (!flags.reset) {
    throw new Failure(
      'Nothing was done: the example content is loaded by itself into an empty database; "npm run seed -- --reset" removes all content and loads it again.',
    )
  }
  const settings = readSettings(readEnvironment())
  requireWritable(settings.dataDir, 'set DATA_DIR to the folder that holds the data')
  claimData(settings, BY)
  if ((await listenProblem(settings.host, settings.cmsPort)) === 'EADDRINUSE') {
    throw new Failure(
      `Something listens on port ${settings.cmsPort} (CMS_PORT), most likely the cms: stop it first, since content must not change under it.`,
    )
  }
  const where = settings.databaseUrl ? 'the PostgreSQL database of DATABASE_URL' : settings.dataDir
  if (!flags.yes && !(await confirm(where, stop.asked))) {
    console.log('Nothing was changed.')
    return 1
  }
  try {
    await bringUp({ by: BY, builds: ALL_BUILDS, environment: readEnvironment(), stop })
  } catch (error) {
    if (error instanceof Stopped) return 130
    throw error
  }
  noteRunning(BY)
  return reset(systemEnvironment(settings, readEnvironment(), 'production'))
}

/**
 * @param {string} where
 * @param {AbortSignal} signal
 */
async function confirm(where, signal) {
  if (!process.stdin.isTTY) {
    throw new Failure(
      'Nothing was done: there is no terminal to ask on; add --yes to remove all content without being asked.',
    )
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const answer = await terminal.question(
      `All pages, meetings, positions and pictures in ${where} will be removed, edits included.\nType "${WORD}" to go on: `,
      { signal },
    )
    return answer.trim() === WORD
  } catch {
    return false
  } finally {
    terminal.close()
  }
}

/**
 * Ctrl-C reaches the child as well, and its transaction decides: so we only wait for it.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>}
 */
function reset(environment) {
  const child = spawn(process.execPath, ['dist/src/setup/resetExample.js'], {
    cwd: inCheckout('cms'),
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
