import { createInterface } from 'node:readline/promises'
import { Failure } from '../failure.mjs'
import { listenProblem } from '../running/ports.mjs'
import { ALL_BUILDS } from '../setup/builds.mjs'
import { requireWritable } from '../setup/folders.mjs'
import { readSettings } from '../settings.mjs'
import { bringUpAndRun } from './cms-script.mjs'
import { claimData } from './prepare.mjs'
import { readEnvironment } from '../setup/environment.mjs'

const BY = 'npm run seed'

const ways = {
  reset: {
    word: 'reset',
    told: (/** @type {string} */ where) =>
      `All pages, meetings, positions and pictures in ${where} will be removed, edits included.`,
    unasked: 'add --yes to remove all content without being asked',
  },
  remove: {
    word: 'remove',
    told: (/** @type {string} */ where) =>
      `The example content in ${where} will be removed. What somebody wrote or changed stays, and so do settings and menu.`,
    unasked: 'add --yes to remove the example content without being asked',
  },
}

/**
 * Removes the example content, or all content to load the example again, with the cms stopped.
 *
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ flags, stop }) {
  if (Boolean(flags.reset) === Boolean(flags.remove)) {
    throw new Failure(
      'Nothing was done: the example content is loaded by itself into an empty database. Give either --remove, which removes what of it nobody changed, or --reset, which removes all content and loads it again.',
    )
  }
  const way = flags.reset ? ways.reset : ways.remove
  const settings = readSettings(readEnvironment())
  requireWritable(settings.dataDir, 'set DATA_DIR to the folder that holds the data')
  claimData(settings, BY)
  if ((await listenProblem(settings.host, settings.cmsPort)) === 'EADDRINUSE') {
    throw new Failure(
      `Something listens on port ${settings.cmsPort} (CMS_PORT), most likely the cms: stop it first, since content must not change under it.`,
    )
  }
  const where = settings.databaseUrl ? 'the PostgreSQL database of DATABASE_URL' : settings.dataDir
  if (!flags.yes && !(await confirm(way, where, stop.asked))) {
    console.log('Nothing was changed.')
    return 1
  }
  return bringUpAndRun(
    { by: BY, builds: ALL_BUILDS, settings, stop },
    ['example/command.js', way.word],
    { passesStop: false },
  )
}

/**
 * @param {typeof ways[keyof typeof ways]} way
 * @param {string} where
 * @param {AbortSignal} signal
 */
async function confirm({ word, told, unasked }, where, signal) {
  if (!process.stdin.isTTY) {
    throw new Failure(`Nothing was done: there is no terminal to ask on; ${unasked}.`)
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const question = `${told(where)}\nType "${word}" to go on: `
    return (await terminal.question(question, { signal })).trim() === word
  } catch {
    return false
  } finally {
    terminal.close()
  }
}
