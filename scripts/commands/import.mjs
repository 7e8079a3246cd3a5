import path from 'node:path'
import { Failure } from '../failure.mjs'
import { listenProblem } from '../running/ports.mjs'
import { ALL_BUILDS } from '../setup/builds.mjs'
import { requireWritable } from '../setup/folders.mjs'
import { readSettings } from '../settings.mjs'
import { bringUpAndRun } from './cms-script.mjs'
import { claimData } from './prepare.mjs'
import { absolute, requireKind } from './typed-paths.mjs'
import { readEnvironment } from '../setup/environment.mjs'

const BY = 'npm run import'
const POSTS = ['news', 'pages', 'positions', 'skip']

/**
 * Brings a WordPress export or a calendar file in as drafts, with the cms stopped.
 *
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ flags, values, files, stop }) {
  const args = readWishes(values, files)
  if (flags['dry-run']) args.push('--dry-run')
  const settings = readSettings(readEnvironment())
  requireWritable(settings.dataDir, 'set DATA_DIR to the folder that holds the data')
  claimData(settings, BY)
  if ((await listenProblem(settings.host, settings.cmsPort)) === 'EADDRINUSE') {
    throw new Failure(
      `Something listens on port ${settings.cmsPort} (CMS_PORT), most likely the cms: stop it first, since the import has the database for itself.`,
    )
  }
  return bringUpAndRun(
    { by: BY, builds: ALL_BUILDS, settings, stop },
    ['import/command.js', ...args],
    { passesStop: false },
  )
}

/**
 * What was asked for, checked, with absolute paths.
 *
 * @param {Record<string, string | undefined>} values
 * @param {string[]} files
 */
function readWishes({ posts, files: folder, report }, files) {
  const [file, another] = files
  if (file === undefined || another !== undefined) {
    throw new Failure(
      'Name one file: npm run import -- FILE, a WordPress export (.xml) or a calendar (.ics).',
    )
  }
  requireKind(file, 'file')
  if (posts !== undefined && !POSTS.includes(posts)) {
    throw new Failure(`--posts is "${posts}": give ${POSTS.join(', ')}.`)
  }
  if (folder !== undefined) requireKind(folder, 'folder')
  if (report !== undefined) requireKind(path.dirname(absolute(report)), 'folder')
  return [
    absolute(file),
    ...(posts === undefined ? [] : [`--posts=${posts}`]),
    ...(folder === undefined ? [] : [`--files=${absolute(folder)}`]),
    ...(report === undefined ? [] : [`--report=${absolute(report)}`]),
  ]
}
