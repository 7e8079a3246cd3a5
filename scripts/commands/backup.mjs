import { Stopped } from '../running/task.mjs'
import { bringUp, noteRunning } from '../setup/bring-up.mjs'
import { readSettings, systemEnvironment } from '../settings.mjs'
import { runInCms } from './cms-script.mjs'
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
  try {
    await bringUp({ by: BY, builds: ['cms'], environment: readEnvironment(), stop })
  } catch (error) {
    if (error instanceof Stopped) return 130
    throw error
  }
  noteRunning(BY)
  const { to, keep } = values
  const args = [
    ...(to === undefined ? [] : [`--to=${absolute(to)}`]),
    ...(keep === undefined ? [] : [`--keep=${keep}`]),
    ...(flags.nightly ? ['--nightly'] : []),
  ]
  const environment = systemEnvironment(settings, readEnvironment(), 'production')
  return runInCms(['backup/backupCommand.js', ...args], environment, { stop })
}
