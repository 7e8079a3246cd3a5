import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROOT, inCheckout } from '../checkout.mjs'
import { Failure } from '../failure.mjs'
import { holdersIn, take } from '../running/claims.mjs'
import { sideBySide } from '../running/side-by-side.mjs'
import { step } from '../terminal/steps.mjs'
import { makeBuild, outdatedBuilds } from './builds.mjs'
import { requireWritable } from './folders.mjs'
import {
  arePackagesCurrent,
  bringPnpm,
  installPackages,
  isDriverUsable,
  isPnpmThere,
} from './packages.mjs'
import { readRelease, requireThisMachine } from './release.mjs'
import { closeSecrets, ensureSecrets } from './secrets.mjs'
import { toolEnvironment } from './tool-environment.mjs'

const SETUP_CLAIM = inCheckout('.cache', 'setup.claim')
const RUNNING = inCheckout('.cache', 'running')

/**
 * Brings a checkout to where it can run: secrets, pnpm, packages and, if asked, builds. Does only
 * what is not done yet. A release has all but the secrets.
 *
 * @param {object} options
 * @param {string} options.by the command that asks, for the operator
 * @param {('cms' | 'web')[]} options.builds what to build
 * @param {NodeJS.ProcessEnv} options.environment
 * @param {import('../running/stop-request.mjs').StopRequest} options.stop
 * @param {boolean} [options.goesWithWhatRuns] whether packages and builds will do as they are while the
 *   system runs with them
 */
export async function bringUp({ by, builds, environment, stop, goesWithWhatRuns = false }) {
  const release = readRelease()
  if (release) requireUsable(release)
  requireWritable(
    inCheckout('.cache'),
    'make the folder of Branchline writable for the user who starts it',
  )
  const claim = claimSetup(by)
  try {
    const secrets = ensureSecrets(environment)
    if (secrets === 'written') console.log('✓ Secrets written to cms/.env')
    if (secrets === 'added') console.log('✓ New secrets added to cms/.env: keep a copy of it')
    const secretsWereOpen = closeSecrets()
    if (secretsWereOpen) console.log(secretsWereOpen)
    if (release) return
    if (goesWithWhatRuns && running() && areThere(builds)) return
    const work = { environment: toolEnvironment(environment), stop }
    if (!isPnpmThere()) await step('Bringing pnpm', () => bringPnpm(work))
    if (arePackagesCurrent()) {
      await buildOutdated(builds, work)
    } else {
      requireNothingRuns()
      await installAndBuild(builds, work)
    }
  } finally {
    claim.release()
  }
}

/**
 * Claims the packages and builds of this folder for this process: nobody else may change them meanwhile.
 *
 * @param {string} by the command that asks, for the operator
 * @throws {Failure} while another does
 */
export function claimSetup(by) {
  const claim = take(SETUP_CLAIM, by)
  if ('heldBy' in claim) {
    throw new Failure(
      `"${claim.heldBy.by}" (process ${claim.heldBy.pid}) is setting up this folder right now: wait until it is done and try again.`,
    )
  }
  return claim
}

/**
 * @param {import('./release.mjs').Release} release
 * @param {string} [folder] where it lies
 * @throws {Failure} when it can't run here
 */
export function requireUsable(release, folder = ROOT) {
  requireThisMachine(release)
  if (isDriverUsable(path.join(folder, 'cms'))) return
  throw new Failure(
    'The SQLite driver of this release (better-sqlite3) can’t be loaded on this system: unpack the release anew, or take the source, which npm start builds for it.',
  )
}

/**
 * Builds need all packages but the SQLite driver: they are made while it compiles.
 *
 * @param {('cms' | 'web')[]} builds
 * @param {import('./packages.mjs').Work} work
 */
async function installAndBuild(builds, { environment, stop }) {
  const packages = new EventEmitter()
  const onlyDriverLeft = new Promise((resolve) =>
    packages.once('onlyDriverLeft', () => resolve(true)),
  )
  await sideBySide(stop, (stopAll) => {
    const work = { environment, stop: stopAll }
    const installed = installPackages(work, () => packages.emit('onlyDriverLeft'))
    const begun = step('Installing packages', () =>
      Promise.race([onlyDriverLeft, installed.then(() => false)]),
    )
    return [
      begun.then((isDriverLeft) =>
        isDriverLeft ? step('Installing the SQLite driver', () => installed) : undefined,
      ),
      begun.then(() => buildOutdated(builds, work)),
    ]
  })
}

/**
 * @param {('cms' | 'web')[]} builds
 * @param {import('./packages.mjs').Work} work
 */
async function buildOutdated(builds, work) {
  const environment = { ...work.environment, NODE_ENV: 'production' }
  for (const build of outdatedBuilds(builds)) {
    requireNothingRuns()
    await step(build.title, () => makeBuild(build, { ...work, environment }))
  }
}

/** Packages and builds must not change under a running system. */
export function requireNothingRuns() {
  const other = running()
  if (other) {
    throw new Failure(
      `"${other.by}" (process ${other.pid}) is running from this folder, and its files have to be replaced: stop it first.`,
    )
  }
}

/** What else runs from this folder. */
const running = () => holdersIn(RUNNING).find(({ pid }) => pid !== process.pid)

/** @param {('cms' | 'web')[]} builds whether they were made, of whatever sources */
const areThere = (builds) => builds.every((name) => existsSync(inCheckout(name, 'dist')))

/**
 * Notes that this process runs the system from this folder, until it ends.
 *
 * @param {string} by
 */
export function noteRunning(by) {
  take(inCheckout('.cache', 'running', `${process.pid}.claim`), by)
}
