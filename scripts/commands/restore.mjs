import { Failure } from '../failure.mjs'
import { listenProblem } from '../running/ports.mjs'
import { requireWritable } from '../setup/folders.mjs'
import { readSettings } from '../settings.mjs'
import { bringUpAndRun } from './cms-script.mjs'
import { claimData } from './prepare.mjs'
import { absolute, requireKind } from './typed-paths.mjs'
import { readEnvironment } from '../setup/environment.mjs'

const BY = 'npm run restore'

/**
 * Brings back what a backup holds, with the cms stopped.
 *
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ flags, files, stop }) {
  const [file, another] = files
  if (file === undefined || another !== undefined) {
    throw new Failure(
      'Name one file: npm run restore -- FILE, a backup that "npm run backup" made.',
    )
  }
  requireKind(file, 'file')
  const settings = readSettings(readEnvironment())
  requireWritable(settings.dataDir, 'set DATA_DIR to the folder that the data shall lie in')
  claimData(settings, BY)
  if ((await listenProblem(settings.host, settings.cmsPort)) === 'EADDRINUSE') {
    throw new Failure(
      `Something listens on port ${settings.cmsPort} (CMS_PORT), most likely the cms: stop it first, since content must not change under it.`,
    )
  }
  const args = [
    absolute(file),
    ...(flags.replace ? ['--replace'] : []),
    ...(flags.yes ? ['--yes'] : []),
  ]
  return bringUpAndRun(
    { by: BY, builds: ['cms'], settings, stop },
    ['backup/restoreCommand.js', ...args],
    { asks: true },
  )
}
