import { readSettings } from '../settings.mjs'
import { bringUpAndRun } from './cms-script.mjs'
import { absolute } from './typed-paths.mjs'
import { readEnvironment } from '../setup/environment.mjs'

const BY = 'npm run backup'

/**
 * Writes the database and the uploads into one file, whether the cms runs or not.
 *
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ flags, values, stop }) {
  const settings = readSettings(readEnvironment())
  const { to, keep } = values
  const args = [
    ...(to === undefined ? [] : [`--to=${absolute(to)}`]),
    ...(keep === undefined ? [] : [`--keep=${keep}`]),
    ...(flags.nightly ? ['--nightly'] : []),
  ]
  return bringUpAndRun({ by: BY, builds: ['cms'], settings, stop, goesWithWhatRuns: true }, [
    'backup/backupCommand.js',
    ...args,
  ])
}
