import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { inCheckout } from '../checkout.mjs'
import { Failure } from '../failure.mjs'
import { listenProblem } from '../running/ports.mjs'
import { Stopped } from '../running/task.mjs'
import { bringUp, noteRunning } from '../setup/bring-up.mjs'
import { ALL_BUILDS } from '../setup/builds.mjs'
import { requireWritable } from '../setup/folders.mjs'
import { readSettings, systemEnvironment } from '../setup/settings.mjs'
import { claimData, readEnvironment } from './prepare.mjs'

const BY = 'npm run import'
const POSTS = ['pages', 'positions', 'skip']

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
  try {
    await bringUp({ by: BY, builds: ALL_BUILDS, environment: readEnvironment(), stop })
  } catch (error) {
    if (error instanceof Stopped) return 130
    throw error
  }
  noteRunning(BY)
  return bringIn(args, systemEnvironment(settings, readEnvironment(), 'production'))
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

/**
 * @param {string} name
 * @param {'file' | 'folder'} kind
 */
function requireKind(name, kind) {
  const there = statSync(absolute(name), { throwIfNoEntry: false })
  if (!there) throw new Failure(`There is no ${kind} "${name}": give the path of one that exists.`)
  const isRight = kind === 'file' ? there.isFile() : there.isDirectory()
  if (!isRight) throw new Failure(`"${name}" is no ${kind}: give the path of one.`)
}

/**
 * npm runs scripts in the folder of package.json, and says where one was when typing.
 *
 * @param {string} typed
 */
const absolute = (typed) => path.resolve(process.env.INIT_CWD ?? process.cwd(), typed)

/**
 * Ctrl-C reaches the child as well, and the transaction of the document at hand decides: so we only
 * wait for it.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>}
 */
function bringIn(args, environment) {
  const child = spawn(process.execPath, ['dist/src/import/command.js', ...args], {
    cwd: inCheckout('cms'),
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
