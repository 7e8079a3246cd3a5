import { Failure } from '../failure.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp, noteRunning } from '../setup/bring-up.mjs'
import { readSettings, systemEnvironment } from '../settings.mjs'
import { runInCms } from './cms-script.mjs'
import { readEnvironment } from '../setup/environment.mjs'

const BY = 'npm run second-factor'

/**
 * Resets the second step of an account, or gives out a code by which it is set up, whether the cms runs
 * or not.
 *
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ values, stop }) {
  const { reset, code } = values
  if ((reset === undefined) === (code === undefined)) {
    throw new Failure(
      'Say what is to be done: npm run second-factor -- --reset=ADDRESS or --code=ADDRESS, with the e-mail address of the account.',
    )
  }
  const settings = readSettings(readEnvironment())
  try {
    await bringUp({ by: BY, builds: ['cms'], environment: readEnvironment(), stop })
  } catch (error) {
    if (error instanceof Stopped) return 130
    throw error
  }
  noteRunning(BY)
  const environment = systemEnvironment(settings, readEnvironment(), 'production')
  const wish = reset === undefined ? `--code=${code}` : `--reset=${reset}`
  return runInCms(['secondFactor/command.js', wish], environment, { stop })
}
