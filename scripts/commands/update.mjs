import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT, inCheckout } from '../checkout.mjs'
import { Failure } from '../failure.mjs'
import { exchange, formerOf } from '../release/exchange.mjs'
import { unpack } from '../release/unpacking.mjs'
import { Stopped } from '../running/task.mjs'
import { requireNothingRuns } from '../setup/bring-up.mjs'
import { readEnvironment } from '../setup/environment.mjs'
import { readRelease, requireThisMachine } from '../setup/release.mjs'
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
  if (file === undefined) return goBack(release)
  rmSync(INCOMING, { recursive: true, force: true })
  try {
    const work = { environment: toolEnvironment(readEnvironment()), stop }
    const incoming = await step('Unpacking it', () => unpack(absolute(file), INCOMING, work))
    const theirs = readRelease(incoming)
    if (theirs === null) {
      throw new Failure(`${file} is no release of Branchline: give an archive of one (.tar.gz).`)
    }
    requireThisMachine(theirs)
    const backup = flags['without-backup'] ? null : await backUp(settings, stop)
    exchange(ROOT, incoming, backup)
    console.log(
      `✓ Branchline ${called(theirs)} is where ${called(release)} was. npm start starts it; npm run update -- --back goes back.`,
    )
    return 0
  } catch (error) {
    if (error instanceof Stopped) throw new Failure('Stopped; nothing was changed.')
    throw error
  } finally {
    rmSync(INCOMING, { recursive: true, force: true })
  }
}

/** @param {import('../setup/release.mjs').Release} release */
function goBack(release) {
  const former = formerOf(ROOT)
  const before = former && readRelease(former.folder)
  if (!former || !before) {
    throw new Failure('There was no update of this folder, so there is no release to go back to.')
  }
  exchange(ROOT, former.folder, null)
  console.log(
    `✓ Branchline ${called(before)} is back; npm start starts it. The content is as ${called(release)} left it.`,
  )
  if (former.backup !== null) {
    console.log(`The content of before the update: npm run restore -- ${former.backup} --replace`)
  }
  return 0
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
  const made = there().find((name) => !before.includes(name) && name.endsWith('.tar.gz'))
  if (code !== 0 || made === undefined) {
    throw new Failure(
      'No backup could be made, so nothing was changed: see above, or add --without-backup where there is nothing to keep.',
    )
  }
  return path.join(folder, made)
}
