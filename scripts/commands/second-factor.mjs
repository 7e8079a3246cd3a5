import { Failure } from '../failure.mjs'
import { readSettings } from '../settings.mjs'
import { bringUpAndRun } from './cms-script.mjs'
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
  const wish = reset === undefined ? `--code=${code}` : `--reset=${reset}`
  return bringUpAndRun({ by: BY, builds: ['cms'], settings, stop, goesWithWhatRuns: true }, [
    'secondFactor/command.js',
    wish,
  ])
}
