import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../failure.mjs'
import { runTask } from '../running/task.mjs'
import { setupLog } from '../setup/packages.mjs'
import { digestOf } from './digest.mjs'

/**
 * Unpacks a release, once it is known to be whole where its checksum lies beside it.
 *
 * @param {string} archive
 * @param {string} place an empty folder, made where there is none
 * @param {import('../setup/packages.mjs').Work} work
 * @returns {Promise<string>} the folder of the release, in that place
 * @throws {Failure} when it is damaged, or no release
 */
export async function unpack(archive, place, { environment, stop }) {
  await requireWhole(archive)
  await mkdir(place, { recursive: true })
  const unpacking = runTask({
    name: 'Unpacking the release',
    command: 'tar',
    // What is in it belongs to whoever unpacks it.
    args: ['--extract', '--gzip', `--file=${archive}`, '--no-same-owner', `--directory=${place}`],
    cwd: place,
    env: environment,
    logFile: setupLog('release'),
    stop,
  })
  await unpacking.catch((error) => {
    if (!(error instanceof Failure)) throw error
    throw new Failure(
      `${archive} can't be unpacked: most likely it did not come whole, or is none. Get it again, with its checksum; nothing was changed.`,
      error.details,
    )
  })
  const [name, another] = readdirSync(place)
  if (name === undefined || another !== undefined) {
    throw new Failure(`${archive} is no release of Branchline: it holds more than one folder.`)
  }
  return path.join(place, name)
}

/** @param {string} archive */
async function requireWhole(archive) {
  const beside = `${archive}.sha256`
  if (!existsSync(beside)) return
  const [wanted] = (await readFile(beside, 'utf8')).split(/\s/)
  if (wanted === (await digestOf(archive))) return
  throw new Failure(
    `${archive} is not what ${path.basename(beside)} says: it is damaged, or another one. Get both anew.`,
  )
}
