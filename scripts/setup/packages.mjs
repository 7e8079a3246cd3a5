import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { ROOT, inCheckout } from '../checkout.mjs'
import { Failure } from '../failure.mjs'
import { runTask } from '../running/task.mjs'
import { compilersNeeded, missingCompilers, requireCompilersOrPrebuilt } from './compilers.mjs'
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs'

/**
 * @typedef {object} Work what every task of the setup needs
 * @property {NodeJS.ProcessEnv} environment
 * @property {import('../running/stop-request.mjs').Stop} stop
 */

const PNPM = inCheckout('.tools', 'node_modules', 'pnpm')
/** Written once packages are installed: what they were installed by. */
export const INSTALL_STAMP = inCheckout('node_modules', '.branchline-install')

/** What stands there once only production packages are left, without what compilers read of them. */
const PRODUCTION = 'for running alone'

/** @param {string} name of the step; its log lies in `.cache/logs` */
export const setupLog = (name) => inCheckout('.cache', 'logs', `${name}.log`)

/**
 * @param {string} file
 * @returns {unknown}
 */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/**
 * @param {string} file a package.json
 * @param {string} field
 */
function stringField(file, field) {
  const manifest = new Map(Object.entries(Object(readJson(file))))
  const value = manifest.get(field)
  if (typeof value !== 'string') throw new Failure(`${file} lacks "${field}".`)
  return value
}

/** The pnpm version that package.json pins. */
function pinnedPnpm() {
  const [name, version] = stringField(inCheckout('package.json'), 'packageManager').split('@')
  if (name !== 'pnpm' || !version) throw new Failure('packageManager in package.json is not pnpm.')
  return version.split('+')[0] ?? version
}

export function isPnpmThere() {
  const manifest = path.join(PNPM, 'package.json')
  return existsSync(manifest) && stringField(manifest, 'version') === pinnedPnpm()
}

/**
 * Brings the pinned pnpm into `.tools`; nothing global is touched.
 *
 * @param {Work} work
 */
export async function bringPnpm({ environment, stop }) {
  await runTask({
    name: 'Bringing pnpm',
    command: 'npm',
    args: [
      'install',
      '--prefix',
      inCheckout('.tools'),
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `pnpm@${pinnedPnpm()}`,
    ],
    cwd: ROOT,
    env: environment,
    logFile: setupLog('pnpm'),
    stop,
  })
}

/**
 * The command line that runs pnpm. It would ask before it lays node_modules anew, and nobody is
 * there to answer.
 *
 * @param {string[]} args
 */
export const pnpm = (args) => ({
  command: process.execPath,
  args: [path.join(PNPM, 'bin', 'pnpm.cjs'), '--config.confirmModulesPurge=false', ...args],
})

/** What the installed packages depend on. */
function installInputs() {
  return fingerprint({
    root: ROOT,
    places: [
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      'patches',
      '.npmrc',
      'package.json',
      'cms/package.json',
      'web/package.json',
    ],
    facts: [process.versions.modules, process.platform, process.arch],
  })
}

export function arePackagesCurrent() {
  return (
    readStamp(INSTALL_STAMP) === installInputs() &&
    ['cms', 'web'].every((name) => existsSync(inCheckout(name, 'node_modules')))
  )
}

/**
 * Installs what the lockfile says, and compiles the SQLite driver for this Node where needed.
 *
 * @param {Work} work
 * @param {() => void} [onlyDriverLeft] called where all but the driver is there: it compiles for a
 *   minute on one core, and only a running cms needs it
 */
export async function installPackages(work, onlyDriverLeft = () => undefined) {
  const { environment } = work
  // pnpm would take these for whole.
  if (readStamp(INSTALL_STAMP) === PRODUCTION) removePackages()
  rmSync(INSTALL_STAMP, { force: true })
  if (!isDriverUsable()) await requireCompilersOrPrebuilt(environment)
  // With scripts pnpm would patch some packages only after it compiled the driver.
  await runPnpm(['install', '--frozen-lockfile', '--ignore-scripts'], work)
  if (!isDriverUsable()) onlyDriverLeft()
  await runPnpm(['--recursive', 'rebuild', '--pending'], work)
  if (!isDriverUsable()) {
    // Installed for another version of Node: pnpm does not notice that by itself.
    await runPnpm(['--filter', 'cms', 'rebuild', 'better-sqlite3'], work)
    if (!isDriverUsable()) {
      const missing = missingCompilers(environment)
      if (missing.length > 0) throw compilersNeeded(missing)
      throw new Failure(
        `The SQLite driver (better-sqlite3) can't be loaded; what its installation said is in ${setupLog('packages')}.`,
      )
    }
  }
  writeStamp(INSTALL_STAMP, installInputs())
}

/**
 * Leaves only the packages that running needs. The next start from this folder installs all of them
 * again.
 *
 * @param {('cms' | 'web')[]} names of the packages that are to run
 * @param {Work} work
 */
export async function keepProductionPackages(names, work) {
  removePackages()
  await installProductionPackages(ROOT, names, work)
  writeStamp(INSTALL_STAMP, PRODUCTION)
  await removeUnread(ROOT)
}

function removePackages() {
  for (const folder of ['.', 'cms', 'web']) {
    rmSync(inCheckout(folder, 'node_modules'), { recursive: true, force: true })
  }
}

/**
 * Takes away what of the packages only debuggers and compilers read: a third of all files, and a fifth
 * of the archive of a release. Links lead to the sources of the workspace, too, and are not followed.
 *
 * @param {string} folder that they are installed in
 */
export async function removeUnread(folder) {
  const all = await readdir(path.join(folder, 'node_modules'), {
    recursive: true,
    withFileTypes: true,
  })
  const unread = all.filter((entry) => entry.isFile() && /\.(map|d\.[cm]?ts)$/.test(entry.name))
  for (const { parentPath, name } of unread) await rm(path.join(parentPath, name))
}

/**
 * Installs what running needs where nothing is installed.
 *
 * @param {string} folder with the lockfile
 * @param {('cms' | 'web')[]} names of the packages that are to run
 * @param {Work} work
 * @param {{ runsScripts?: boolean }} [options] without their scripts they can be listed, not run
 */
export async function installProductionPackages(folder, names, work, { runsScripts = true } = {}) {
  const filters = names.flatMap((name) => ['--filter', name])
  const options = ['--prod', '--frozen-lockfile', ...(runsScripts ? [] : ['--ignore-scripts'])]
  await runPnpm([...filters, 'install', ...options], work, { folder })
}

/**
 * @param {string[]} args
 * @param {Work} work
 * @param {{ folder?: string }} [options]
 */
async function runPnpm(args, { environment, stop }, { folder = ROOT } = {}) {
  await runTask({
    name: 'Installing packages',
    ...pnpm(args),
    cwd: folder,
    env: environment,
    logFile: setupLog('packages'),
    stop,
  })
}

/**
 * Whether the SQLite driver can be loaded by this Node.js.
 *
 * @param {string} [cms] the folder of a cms
 */
export function isDriverUsable(cms = inCheckout('cms')) {
  try {
    execFileSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], {
      cwd: cms,
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}
