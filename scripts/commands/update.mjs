import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT, inCheckout } from '../checkout.mjs'
import { Failure } from '../failure.mjs'
import { exchange, formerOf } from '../release/exchange.mjs'
import { unpack } from '../release/unpacking.mjs'
import { Stopped } from '../running/task.mjs'
import { claimSetup, requireNothingRuns, requireUsable } from '../setup/bring-up.mjs'
import { readEnvironment } from '../setup/environment.mjs'
import { readRelease } from '../setup/release.mjs'
import { toolEnvironment } from '../setup/tool-environment.mjs'
import { readSettings, systemEnvironment } from '../settings.mjs'
import { step } from '../terminal/steps.mjs'
import { runInCms } from './cms-script.mjs'
import { claimData } from './prepare.mjs'
import { absolute, requireKind } from './typed-paths.mjs'

const BY = 'npm run update'
const INCOMING = inCheckout('.cache', 'incoming')

/** @param {import('../setup/release.mjs').Release} release */
const called = ({ version, commit }) => (commit === null ? version : `${version} (${commit})`)

/**
 * Puts another release in the place of this one, or the former one back.
 *
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ flags, files, stop }) {
  const [file, another] = files
  if (flags.back ? file !== undefined : file === undefined || another !== undefined) {
    throw new Failure(
      'Name one file: npm run update -- FILE, the archive of a release; or go back: npm run update -- --back.',
    )
  }
  if (file !== undefined) requireKind(file, 'file')
  const release = readRelease()
  if (release === null) {
    throw new Failure(
      'This folder holds the source and no release: get the new source (git pull), and npm start builds what changed.',
    )
  }
  const settings = readSettings(readEnvironment())
  requireNothingRuns()
  claimData(settings, BY)
  const claim = claimSetup(BY)
  try {
    if (file === undefined) goBack(release)
    else
      await bringIn(absolute(file), release, {
        settings,
        stop,
        isBackedUp: !flags['without-backup'],
      })
    return 0
  } catch (error) {
    if (error instanceof Stopped) throw new Failure('Stopped; nothing was changed.')
    throw error
  } finally {
    rmSync(INCOMING, { recursive: true, force: true })
    claim.release()
  }
}

/**
 * @param {string} file archive of another release
 * @param {import('../setup/release.mjs').Release} ours
 * @param {object} options
 * @param {import('../settings.mjs').Settings} options.settings
 * @param {import('../running/stop-request.mjs').StopRequest} options.stop
 * @param {boolean} options.isBackedUp whether a backup is made first
 */
async function bringIn(file, ours, { settings, stop, isBackedUp }) {
  rmSync(INCOMING, { recursive: true, force: true })
  const work = { environment: toolEnvironment(readEnvironment()), stop }
  const incoming = await step('Unpacking it', () => unpack(file, INCOMING, work))
  const theirs = readRelease(incoming)
  if (theirs === null) {
    throw new Failure(`${file} is no release of Branchline: give an archive of one (.tar.gz).`)
  }
  requireUsable(theirs, incoming)
  const backup = isBackedUp ? await backUp(settings, stop) : null
  requireNothingRuns()
  exchange(ROOT, incoming, backup)
  console.log(
    `✓ Branchline ${called(theirs)} is where ${called(ours)} was. npm start starts it; npm run update -- --back goes back.`,
  )
}

/** @param {import('../setup/release.mjs').Release} ours */
function goBack(ours) {
  const former = formerOf(ROOT)
  const before = former && readRelease(former.folder)
  if (!former || !before) {
    throw new Failure('There was no update of this folder, so there is no release to go back to.')
  }
  requireUsable(before, former.folder)
  exchange(ROOT, former.folder, null)
  console.log(
    `✓ Branchline ${called(before)} is back; npm start starts it. The content is as ${called(ours)} left it.`,
  )
  if (former.backup === null) return
  console.log(
    `Should it not do with that, the content of before the update is there: npm run restore -- '${former.backup}' --replace`,
  )
}

/**
 * @param {import('../settings.mjs').Settings} settings
 * @param {import('../running/stop-request.mjs').StopRequest} stop
 * @returns {Promise<string>} the file
 */
async function backUp(settings, stop) {
  const folder = path.join(settings.dataDir, 'backups')
  const there = () => (existsSync(folder) ? readdirSync(folder) : [])
  const before = there()
  const environment = systemEnvironment(settings, readEnvironment(), 'production')
  const code = await runInCms(['backup/backupCommand.js'], environment, { stop })
  if (stop.asked.aborted) throw new Stopped()
  const made = there().find((name) => !before.includes(name) && name.endsWith('.tar.gz'))
  if (made === undefined) {
    throw new Failure(
      'No backup could be made, so nothing was changed: see above, or add --without-backup where there is nothing to keep.',
    )
  }
  if (code !== 0) {
    throw new Failure(
      `The backup ${made} was made, but not all that belongs to one could be done, so nothing was changed: see above, or add --without-backup, since there is one now.`,
    )
  }
  return path.join(folder, made)
}
